package pl.mosty.app.portal.search.index;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;

/// Which records' entries tell of another record: what happened with a partner or a person, and the
/// people of what happened.
@Component
class ConcernedRecords {

    private static final String OF_PERSON =
            "select activity_id from participant where city_id = :city and person_id = :id";

    private static final String OF_PARTNER =
            """
            select activity_id from activity_partner where city_id = :city and partner_id = :id
            union
            select id from activity where city_id = :city and network_id = :id
            union
            select l.activity_id from participant l
            join post o on o.city_id = l.city_id and o.id = l.post_id
            where l.city_id = :city and o.partner_id = :id
            """;

    private static final String OF_PROJECT =
            "select id from activity where city_id = :city and project_id = :id";

    private static final String OF_PHOTO =
            """
            select activity_id from photo
            where city_id = :city and id = :id and activity_id is not null
            """;

    private static final String OF_SECTION =
            """
            select a.id from activity a
            join outline_section s on s.city_id = a.city_id and s.year = a.year
                and s.ordinal = a.section
            where a.city_id = :city and s.id = :id
            """;

    private static final String PEOPLE =
            "select person_id from participant where city_id = :city and activity_id = :id";

    private final JdbcClient jdbc;

    ConcernedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RecordRef> by(CityId city, RecordRef record) {
        return switch (record.kind()) {
            case PERSON -> list(city, OF_PERSON, record, RecordKind.ACTIVITY);
            case PARTNER -> list(city, OF_PARTNER, record, RecordKind.ACTIVITY);
            case PROJECT -> list(city, OF_PROJECT, record, RecordKind.ACTIVITY);
            case PHOTO -> list(city, OF_PHOTO, record, RecordKind.ACTIVITY);
            case SECTION -> list(city, OF_SECTION, record, RecordKind.ACTIVITY);
            case ACTIVITY -> list(city, PEOPLE, record, RecordKind.PERSON);
            default -> List.of();
        };
    }

    private List<RecordRef> list(CityId city, String sql, RecordRef record, RecordKind found) {
        return jdbc.sql(sql)
                .param("city", city.value())
                .param("id", record.id())
                .query((row, _) -> new RecordRef(found, row.getLong(1)))
                .list();
    }
}
