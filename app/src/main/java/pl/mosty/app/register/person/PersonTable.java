package pl.mosty.app.register.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.polish.inflection.Gender;

/// The rows behind {@link People}.
@Component
class PersonTable {

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param where a condition of ours on `p` and `:value`
    List<Person> select(CityId city, String where, @Nullable Object value) {
        var sql =
                """
                select p.id, p.name, p.gender, p.slug, p.version,
                       array(select a.alias from person_alias a
                             where a.city_id = p.city_id and a.person_id = p.id
                             order by a.alias) as aliases
                from person p
                where p.city_id = :city and {where}
                order by p.id
                """;
        var statement = jdbc.sql(sql.replace("{where}", where)).param("city", city.value());
        return (value == null ? statement : statement.param("value", value))
                .query((row, _) -> person(row))
                .list();
    }

    /// @param id of a record that comes back, or null for a new one; who read it before it went has
    ///   an older version, since it begins with the number of its changes
    PersonId insert(CityId city, @Nullable PersonId id, String slug, PersonDetails details) {
        long inserted =
                jdbc.sql(
                                """
                                insert into person (city_id, id, name, gender, slug, version)
                                values (:city,
                                        coalesce(:id, nextval(pg_get_serial_sequence('person', 'id'))),
                                        :name, :gender, :slug,
                                        (select count(*) from audit_entry
                                         where city_id = :city and record_kind = 'PERSON'
                                           and record_id = :id))
                                returning id
                                """)
                        .param("city", city.value())
                        .param("id", id == null ? null : id.value())
                        .param("name", details.name())
                        .param("gender", Columns.text(details.gender()))
                        .param("slug", slug)
                        .query(Long.class)
                        .single();
        insertAliases(city, inserted, details);
        return new PersonId(inserted);
    }

    boolean update(CityId city, PersonId id, int version, PersonDetails details) {
        int updated =
                jdbc.sql(
                                """
                                update person
                                set name = :name, gender = :gender, version = version + 1
                                where city_id = :city and id = :id and version = :version
                                """)
                        .param("city", city.value())
                        .param("id", id.value())
                        .param("version", version)
                        .param("name", details.name())
                        .param("gender", Columns.text(details.gender()))
                        .update();
        if (updated == 1) {
            jdbc.sql("delete from person_alias where city_id = :city and person_id = :id")
                    .param("city", city.value())
                    .param("id", id.value())
                    .update();
            insertAliases(city, id.value(), details);
        }
        return updated == 1;
    }

    void delete(CityId city, PersonId id) {
        jdbc.sql("delete from person where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .update();
    }

    private void insertAliases(CityId city, long id, PersonDetails details) {
        for (var alias : details.aliases()) {
            jdbc.sql(
                            """
                            insert into person_alias (city_id, person_id, alias)
                            values (:city, :id, :alias) on conflict do nothing
                            """)
                    .param("city", city.value())
                    .param("id", id)
                    .param("alias", alias)
                    .update();
        }
    }

    private static Person person(ResultSet row) throws SQLException {
        @Nullable String gender = row.getString("gender");
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("slug"),
                new PersonDetails(
                        row.getString("name"),
                        Columns.texts(row, "aliases"),
                        gender == null ? null : Gender.valueOf(gender)),
                row.getInt("version"));
    }
}
