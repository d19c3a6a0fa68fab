package pl.mosty.app.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The cities of this installation; most have one.
@Repository
public class Cities {

    private final JdbcClient jdbc;

    Cities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The city whose public portal this server shows: the first that was made.
    ///
    /// @throws IllegalStateException before any was made, which the start of the server prevents
    public City getHome() {
        return list().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no city in this database"));
    }

    /// In the order in which they were made.
    public List<City> list() {
        return jdbc.sql("select city_id, name from city order by city_id")
                .query((row, number) ->
                        new City(new CityId(row.getLong("city_id")), row.getString("name")))
                .list();
    }

    /// @throws IllegalArgumentException when there is none
    public City get(CityId id) {
        return list().stream()
                .filter(city -> city.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no city has the id " + id));
    }

    public Optional<City> find(String name) {
        return list().stream().filter(city -> city.name().equals(normal(name))).findFirst();
    }

    public City create(String name) {
        var id =
                jdbc.sql("insert into city (name) values (:name) returning city_id")
                        .param("name", normal(name))
                        .query(Long.class)
                        .single();
        return new City(new CityId(id), normal(name));
    }

    private static String normal(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
