package pl.mosty.app.register.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;

/// Writes an activity with its children.
@Component
class ActivityTable {

    private final JdbcClient jdbc;
    private final MentionTable mentions;

    ActivityTable(JdbcClient jdbc, MentionTable mentions) {
        this.jdbc = jdbc;
        this.mentions = mentions;
    }

    ActivityId insert(CityId city, ActivityDetails details) {
        long id =
                jdbc.sql(
                                """
                                insert into activity
                                    (city_id, year, starts, ends, kind, direction, count, state,
                                     narrative, countries, places, topics, project_id, network_id,
                                     section, position)
                                values (:city, :year, :starts, :ends, :kind, :direction, :count,
                                        :state, :narrative, :countries, :places, :topics, :project,
                                        :network, :section, :position)
                                returning id
                                """)
                        .param("city", city.value())
                        .params(columns(details))
                        .query(Long.class)
                        .single();
        insertChildren(city, id, details);
        return new ActivityId(id);
    }

    /// False, and nothing written, when the version is not the stored one.
    boolean update(CityId city, ActivityId id, int version, ActivityDetails details) {
        int updated =
                jdbc.sql(
                                """
                                update activity
                                set year = :year, starts = :starts, ends = :ends, kind = :kind,
                                    direction = :direction, count = :count, state = :state,
                                    narrative = :narrative, countries = :countries,
                                    places = :places, topics = :topics, project_id = :project,
                                    network_id = :network, section = :section,
                                    position = :position, version = version + 1
                                where city_id = :city and id = :id and version = :version
                                """)
                        .param("city", city.value())
                        .param("id", id.value())
                        .param("version", version)
                        .params(columns(details))
                        .update();
        if (updated == 1) {
            for (var child :
                    List.of(
                            "activity_partner",
                            "activity_organisation",
                            "participant",
                            "mention")) {
                jdbc.sql(
                                "delete from %s where city_id = :city and activity_id = :id"
                                        .formatted(child))
                        .param("city", city.value())
                        .param("id", id.value())
                        .update();
            }
            insertChildren(city, id.value(), details);
        }
        return updated == 1;
    }

    void delete(CityId city, ActivityId id) {
        jdbc.sql("delete from activity where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .update();
    }

    private void insertChildren(CityId city, long id, ActivityDetails details) {
        int ordinal = 0;
        for (var partner : details.partners()) {
            child(city, id, ordinal++, "activity_partner", "partner_id", partner.value());
        }
        ordinal = 0;
        for (var organisation : details.organisations()) {
            child(city, id, ordinal++, "activity_organisation", "name", organisation);
        }
        ordinal = 0;
        for (var participant : details.participants()) {
            var post = participant.post();
            jdbc.sql(
                            """
                            insert into participant
                                (city_id, activity_id, ordinal, person_id, post_id, side, in_lead)
                            values (:city, :id, :ordinal, :person, :post, :side, :inLead)
                            """)
                    .param("city", city.value())
                    .param("id", id)
                    .param("ordinal", ordinal++)
                    .param("person", participant.person().value())
                    .param("post", post == null ? null : post.value())
                    .param("side", participant.side().name())
                    .param("inLead", participant.inLead())
                    .update();
        }
        mentions.insertInNarrative(city, id, details.mentions());
    }

    private void child(
            CityId city, long id, int ordinal, String table, String column, Object value) {
        jdbc.sql(
                        """
                        insert into %s (city_id, activity_id, ordinal, %s)
                        values (:city, :id, :ordinal, :value)
                        """
                                .formatted(table, column))
                .param("city", city.value())
                .param("id", id)
                .param("ordinal", ordinal)
                .param("value", value)
                .update();
    }

    private static Map<String, @Nullable Object> columns(ActivityDetails details) {
        var columns = new HashMap<String, @Nullable Object>();
        var date = details.date();
        var project = details.project();
        var network = details.network();
        columns.put("year", details.year());
        columns.put("starts", date == null ? null : Columns.text(date.start()));
        columns.put("ends", date == null ? null : Columns.text(date.end()));
        columns.put("kind", details.kind().name());
        columns.put("direction", details.direction().name());
        columns.put("count", details.count());
        columns.put("state", details.state().name());
        columns.put("narrative", details.narrative());
        columns.put("countries", details.countries().toArray(String[]::new));
        columns.put("places", details.places().toArray(String[]::new));
        columns.put("topics", details.topics().toArray(String[]::new));
        columns.put("project", project == null ? null : project.value());
        columns.put("network", network == null ? null : network.value());
        columns.put("section", details.section());
        columns.put("position", details.position());
        return columns;
    }
}
