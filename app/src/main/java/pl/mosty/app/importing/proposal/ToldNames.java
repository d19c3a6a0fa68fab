package pl.mosty.app.importing.proposal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.matching.Told;
import pl.mosty.app.register.source.DocumentId;

/// The names in the open proposals of a document.
@Repository
public class ToldNames {

    private static final String OPEN =
            """
            from proposal p, jsonb_array_elements(coalesce(p.corrected, p.draft) -> '{list}') e
            where p.city_id = :city and p.document_id = :document and p.state = 'OPEN'
              and p.kind = 'ACTIVITY'
            """;

    private final JdbcClient jdbc;

    ToldNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Told of(CityId city, DocumentId document) {
        return new Told(
                names(
                        city,
                        document,
                        "select distinct e ->> 'name' as name " + OPEN.replace("{list}", "people")),
                names(
                        city,
                        document,
                        "select distinct e #>> '{}' as name "
                                + OPEN.replace("{list}", "partners")
                                + """
                                union
                                select coalesce(p.corrected, p.draft)
                                       ->> case p.kind when 'MEMBERSHIP' then 'organisation'
                                                       else 'partner' end
                                from proposal p
                                where p.city_id = :city and p.document_id = :document
                                  and p.state = 'OPEN' and p.kind in ('MEMBERSHIP', 'PARTNERSHIP')
                                """));
    }

    private List<String> names(CityId city, DocumentId document, String sql) {
        return jdbc.sql(sql + " order by name")
                .param("city", city.value())
                .param("document", document.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }
}
