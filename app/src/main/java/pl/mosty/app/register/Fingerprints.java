package pl.mosty.app.register;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;

/// Fingerprints of a city's records that bear names: partners, people and projects.
@Component
public class Fingerprints {

    private final JdbcClient jdbc;

    Fingerprints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All in one look.
    ///
    /// @param lastPartner the highest number at the earlier look, 0 when there was none
    public Map<RecordKind, Fingerprint> of(
            CityId city, long lastPartner, long lastPerson, long lastProject) {
        var prints = new EnumMap<RecordKind, Fingerprint>(RecordKind.class);
        jdbc.sql(
                        """
                        with record as (
                            select 'PARTNER' as kind, id, version, xmin, :partner as seen
                            from partner where city_id = :city
                            union all
                            select 'PERSON', id, version, xmin, :person
                            from person where city_id = :city
                            union all
                            select 'PROJECT', id, version, xmin, :project
                            from project where city_id = :city),
                        hashed as (
                            select kind, id, seen,
                                   hashtextextended(concat_ws(' ', id, version, xmin), 0) as hash
                            from record)
                        select kind, max(id) as last, bit_xor(hash) as hash,
                               bit_xor(hash) filter (where id <= seen) as former
                        from hashed group by kind
                        """)
                .param("city", city.value())
                .param("partner", lastPartner)
                .param("person", lastPerson)
                .param("project", lastProject)
                .query(row -> {
                    prints.put(
                            RecordKind.valueOf(row.getString("kind")),
                            new Fingerprint(
                                    row.getLong("last"),
                                    row.getLong("hash"),
                                    row.getLong("former")));
                });
        return prints;
    }
}
