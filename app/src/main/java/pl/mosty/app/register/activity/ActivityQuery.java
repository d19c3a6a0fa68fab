package pl.mosty.app.register.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.project.ProjectId;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;

/// Reads activities whole, children and names included, in one statement a list.
@Component
class ActivityQuery {

    private static final String SELECT =
            """
            select a.*, j.name as project_name, w.name as network_name,
                   (select jsonb_agg(jsonb_build_object(
                               'person', p.id, 'name', p.name, 'slug', p.slug,
                               'gender', p.gender, 'side', l.side, 'inLead', l.in_lead,
                               'post', case when o.id is not null then jsonb_build_object(
                                   'id', o.id, 'slug', o.slug, 'office', o.office,
                                   'country', o.country, 'partner', o.partner_id,
                                   'partnerName', n.name, 'seat', o.seat) end)
                               order by l.ordinal)
                    from participant l
                    join person p on p.city_id = l.city_id and p.id = l.person_id
                    left join post o on o.city_id = l.city_id and o.id = l.post_id
                    left join partner_name n on n.city_id = o.city_id
                        and n.partner_id = o.partner_id and n.until_year is null
                    where l.city_id = a.city_id and l.activity_id = a.id) as participants,
                   (select jsonb_agg(jsonb_build_object(
                               'id', p.id, 'name', n.name, 'slug', p.slug, 'kind', p.kind,
                               'country', p.country) order by l.ordinal)
                    from activity_partner l
                    join partner p on p.city_id = l.city_id and p.id = l.partner_id
                    join partner_name n on n.city_id = p.city_id and n.partner_id = p.id
                        and n.until_year is null
                    where l.city_id = a.city_id and l.activity_id = a.id) as partners,
                   (select jsonb_agg(m.value order by m.starts_at) from mention_value m
                    where m.city_id = a.city_id and m.activity_id = a.id) as mentions,
                   array(select o.name from activity_organisation o
                         where o.city_id = a.city_id and o.activity_id = a.id
                         order by o.ordinal) as organisations
            from activity a
            left join project j on j.city_id = a.city_id and j.id = a.project_id
            left join partner_name w on w.city_id = a.city_id and w.partner_id = a.network_id
                and w.until_year is null
            where a.city_id = :city and a.state = any(:states) and {where}
            order by {order}
            """;

    private static final String[] ALL_STATES = {"DRAFT", "REVIEWED", "PUBLISHED", "WITHDRAWN"};

    private final JdbcClient jdbc;
    private final Json json;

    ActivityQuery(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    static String[] states(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> new String[] {"PUBLISHED"};
            case OFFICE -> new String[] {"REVIEWED", "PUBLISHED"};
        };
    }

    List<Activity> ofYear(CityId city, int year, Visibility visibility) {
        var order = "a.section, a.position, a.id";
        return select(city, states(visibility), "a.year = :value", order, year);
    }

    List<Activity> acrossYears(CityId city, Visibility visibility, String where, Object value) {
        var order = "a.year desc, a.starts collate \"C\" desc nulls last, a.position, a.id";
        return select(city, states(visibility), where, order, value);
    }

    Optional<Activity> one(CityId city, ActivityId id, Visibility visibility) {
        return select(city, states(visibility), "a.id = :value", "a.id", id.value()).stream()
                .findFirst();
    }

    Optional<Activity> any(CityId city, ActivityId id) {
        return select(city, ALL_STATES, "a.id = :value", "a.id", id.value()).stream().findFirst();
    }

    /// In whatever state.
    List<Activity> any(CityId city, String where, long value) {
        return select(city, ALL_STATES, where, "a.id", value);
    }

    List<Activity> mentioning(CityId city, String column, long id) {
        var where =
                """
                exists (select from mention m
                        where m.city_id = a.city_id and m.activity_id = a.id and m.{column} = :value)
                """;
        return select(city, ALL_STATES, where.replace("{column}", column), "a.id", id);
    }

    private List<Activity> select(
            CityId city, String[] states, String where, String order, Object value) {
        return jdbc.sql(SELECT.replace("{where}", where).replace("{order}", order))
                .param("city", city.value())
                .param("states", states)
                .param("value", value)
                .query((row, _) -> activity(row))
                .list();
    }

    private Activity activity(ResultSet row) throws SQLException {
        var participants = json.list(row, "participants", Participant.class);
        var partners = json.list(row, "partners", PartnerLink.class);
        var project = Columns.number(row, "project_id");
        var network = Columns.number(row, "network_id");
        var details =
                new ActivityDetails(
                        row.getInt("year"),
                        Columns.interval(row, "starts", "ends"),
                        ActivityKind.valueOf(row.getString("kind")),
                        Direction.valueOf(row.getString("direction")),
                        row.getInt("count"),
                        ActivityState.valueOf(row.getString("state")),
                        row.getString("narrative"),
                        json.list(row, "mentions", Mention.class),
                        participants.stream().map(Participant::participation).toList(),
                        partners.stream().map(PartnerLink::id).toList(),
                        Columns.texts(row, "organisations"),
                        Columns.texts(row, "countries"),
                        Columns.texts(row, "places"),
                        Columns.texts(row, "topics"),
                        project == null ? null : new ProjectId(project),
                        network == null ? null : new PartnerId(network),
                        row.getInt("section"),
                        row.getInt("position"));
        return new Activity(
                new ActivityId(row.getLong("id")),
                details,
                participants,
                partners,
                row.getString("project_name"),
                row.getString("network_name"),
                row.getInt("version"));
    }
}
