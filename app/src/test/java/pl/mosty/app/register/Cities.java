package pl.mosty.app.register;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.account.CityId;

/// Cities of their own for tests, so that none sees another's records.
public final class Cities {

    private Cities() {}

    public static CityId aCity(JdbcClient jdbc) {
        return new CityId(
                jdbc.sql("insert into city (name) values (:name) returning city_id")
                        .param("name", "Miasto " + UUID.randomUUID())
                        .query(Long.class)
                        .single());
    }
}
