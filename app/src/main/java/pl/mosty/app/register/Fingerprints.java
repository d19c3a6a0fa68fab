package pl.mosty.app.register;

import java.math.BigDecimal;
import java.util.HashMap;
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
    public Map<RecordKind, Fingerprint> of(CityId city) {
        var prints = new HashMap<RecordKind, Fingerprint>();
        jdbc.sql(
                        """
                        select 'PARTNER' as kind, count(*) as rows, max(id) as last,
                               sum(id * :weight + version) as sum
                        from partner where city_id = :city
                        union all
                        select 'PERSON', count(*), max(id), sum(id * :weight + version)
                        from person where city_id = :city
                        union all
                        select 'PROJECT', count(*), max(id), sum(id * :weight + version)
                        from project where city_id = :city
                        """)
                .param("city", city.value())
                .param("weight", Fingerprint.WEIGHT)
                .query(row -> {
                    BigDecimal sum = row.getBigDecimal("sum");
                    prints.put(
                            RecordKind.valueOf(row.getString("kind")),
                            new Fingerprint(
                                    row.getLong("rows"),
                                    row.getLong("last"),
                                    sum == null ? 0 : sum.longValue()));
                });
        return prints;
    }
}
