package pl.mosty.app.register.outline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.app.register.outline.SectionDetails.Bullets;
import pl.mosty.app.register.outline.SectionDetails.Ordering;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.project.ProjectId;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.polish.inflection.Case;

/// The outlines of a city's yearly chapters.
@Repository
public class Outlines {

    private final JdbcClient jdbc;
    private final Audit audit;

    Outlines(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// The year's sections in order; empty when its chapter was never read in.
    public List<OutlineSection> list(CityId city, int year) {
        return jdbc.sql(
                        """
                        select id, year, ordinal, kind, lead, governs, bullets, ordering,
                               project_id, network_id
                        from outline_section
                        where city_id = :city and year = :year order by ordinal
                        """)
                .param("city", city.value())
                .param("year", year)
                .query((row, _) -> {
                    @Nullable String governs = row.getString("governs");
                    var project = Columns.number(row, "project_id");
                    var network = Columns.number(row, "network_id");
                    return new OutlineSection(
                            new SectionId(row.getLong("id")),
                            new SectionDetails(
                                    row.getInt("year"),
                                    row.getInt("ordinal"),
                                    SectionKind.valueOf(row.getString("kind")),
                                    row.getString("lead"),
                                    governs == null ? null : Case.valueOf(governs),
                                    Bullets.valueOf(row.getString("bullets")),
                                    Ordering.valueOf(row.getString("ordering")),
                                    project == null ? null : new ProjectId(project),
                                    network == null ? null : new PartnerId(network)));
                })
                .list();
    }

    public Optional<OutlineSection> find(CityId city, SectionId id) {
        return years(city).stream()
                .flatMap(year -> list(city, year).stream())
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    /// The years that have an outline of their own, latest first.
    public List<Integer> years(CityId city) {
        return jdbc.sql(
                        """
                        select distinct year from outline_section
                        where city_id = :city order by year desc
                        """)
                .param("city", city.value())
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    /// Puts a section into its place of the year's outline, over the one that stood there.
    @Transactional
    public SectionId put(CityId city, SectionDetails details, Actor actor) {
        var before =
                list(city, details.year()).stream()
                        .filter(it -> it.details().ordinal() == details.ordinal())
                        .findFirst();
        var project = details.project();
        var network = details.network();
        long id =
                jdbc.sql(
                                """
                                insert into outline_section
                                    (city_id, year, ordinal, kind, lead, governs, bullets,
                                     ordering, project_id, network_id)
                                values (:city, :year, :ordinal, :kind, :lead, :governs, :bullets,
                                        :ordering, :project, :network)
                                on conflict (city_id, year, ordinal) do update
                                set kind = excluded.kind, lead = excluded.lead,
                                    governs = excluded.governs, bullets = excluded.bullets,
                                    ordering = excluded.ordering,
                                    project_id = excluded.project_id,
                                    network_id = excluded.network_id,
                                    version = outline_section.version + 1
                                returning id
                                """)
                        .param("city", city.value())
                        .param("year", details.year())
                        .param("ordinal", details.ordinal())
                        .param("kind", details.kind().name())
                        .param("lead", details.lead())
                        .param("governs", Columns.text(details.governs()))
                        .param("bullets", details.bullets().name())
                        .param("ordering", details.ordering().name())
                        .param("project", project == null ? null : project.value())
                        .param("network", network == null ? null : network.value())
                        .query(Long.class)
                        .single();
        var ref = new RecordRef(RecordKind.SECTION, id);
        if (before.isPresent()) {
            audit.changed(city, actor, ref, before.get().details(), details);
        } else {
            audit.added(city, actor, ref, details);
        }
        return new SectionId(id);
    }

    @Transactional
    public void remove(CityId city, OutlineSection section, Actor actor) {
        jdbc.sql("delete from outline_section where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", section.id().value())
                .update();
        var ref = new RecordRef(RecordKind.SECTION, section.id().value());
        audit.removed(city, actor, ref, section.details());
    }
}
