package pl.mosty.app.importing.review.filter;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.ProposalId;
import pl.mosty.app.importing.review.filter.Counts.Row;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Span;

/// Lists a document's proposals in the order of their words, however many they are.
@Repository
public class ProposalList {

    private static final String STAND =
            """
            case state when 'OPEN' then 'OPEN' when 'REJECTED' then 'REJECTED' else 'ACCEPTED' end
            """;

    private static final String BAND =
            """
            case when confidence >= %s then 'CERTAIN' when confidence >= %s then 'LIKELY'
                 else 'DOUBTFUL' end
            """
                    .formatted(Evidence.CERTAIN, Band.LIKELY_FROM);

    private static final String FROM =
            """
            from proposal
            where city_id = :city and document_id = :document and state <> 'SUPERSEDED'
              and (:words = '' or position(lower(:words) in
                      lower(cast(coalesce(corrected, draft) as text))) > 0)
            """;

    private static final String FILTERED =
            """
              and (:stand = '' or {stand} = :stand)
              and (:topic = '' or topic = :topic or (:topic = 'PEOPLE' and names_people))
              and (:band = '' or {band} = :band)
              and (:section < 0 or section = :section)
            """
                    .replace("{stand}", STAND)
                    .replace("{band}", BAND);

    private final JdbcClient jdbc;

    ProposalList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param words of a filter; its other parts the counts are for
    public Counts count(CityId city, DocumentId document, String words) {
        var rows =
                jdbc.sql(
                                "select %s as stand, topic, names_people, %s as band, section, count(*) as count %s group by 1, 2, 3, 4, 5"
                                        .formatted(STAND, BAND, FROM))
                        .param("city", city.value())
                        .param("document", document.value())
                        .param("words", words)
                        .query((row, _) ->
                                new Row(
                                        Stand.valueOf(row.getString("stand")),
                                        Topic.valueOf(row.getString("topic")),
                                        row.getBoolean("names_people"),
                                        Band.valueOf(row.getString("band")),
                                        Columns.integer(row, "section"),
                                        row.getInt("count")))
                        .list();
        return new Counts(rows);
    }

    /// The kinds of the document's sections by their ordinals.
    public Map<Integer, String> sections(CityId city, DocumentId document) {
        var kinds = new TreeMap<Integer, String>();
        jdbc.sql(
                        """
                        select section, draft ->> 'kind' as kind from proposal
                        where city_id = :city and document_id = :document and kind = 'SECTION'
                          and section is not null
                        """)
                .param("city", city.value())
                .param("document", document.value())
                .query(row -> {
                    kinds.put(row.getInt("section"), row.getString("kind"));
                });
        return kinds;
    }

    public List<Listed> list(CityId city, DocumentId document, Filter filter) {
        var stand = filter.stand();
        var topic = filter.topic();
        var band = filter.band();
        var section = filter.section();
        return jdbc.sql(
                        "select id, ordinal, version, change, span_start, span_end, state in ('ACCEPTED', 'REJECTED') as decided, %s as stand %s %s order by span_start, ordinal"
                                .formatted(STAND, FROM, FILTERED))
                .param("city", city.value())
                .param("document", document.value())
                .param("words", filter.words())
                .param("stand", stand == null ? "" : stand.name())
                .param("topic", topic == null ? "" : topic.name())
                .param("band", band == null ? "" : band.name())
                .param("section", section == null ? -1 : section)
                .query((row, _) ->
                        new Listed(
                                new ProposalId(row.getLong("id")),
                                row.getInt("ordinal"),
                                row.getInt("version"),
                                Stand.valueOf(row.getString("stand")),
                                row.getBoolean("decided"),
                                Change.valueOf(row.getString("change")),
                                new Span(row.getInt("span_start"), row.getInt("span_end"))))
                .list();
    }
}
