package pl.mosty.app.register.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.Json;

/// The rows behind {@link Partners}.
@Component
class PartnerTable {

    private final JdbcClient jdbc;
    private final Json json;

    PartnerTable(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @param where a condition of ours on `p` and `:value`
    List<Partner> select(CityId city, String where, @Nullable Object value) {
        var sql =
                """
                select p.id, p.kind, p.slug, p.country, p.latitude, p.longitude, p.version,
                       (select jsonb_agg(jsonb_build_object(
                                   'name', n.name,
                                   'sinceYear', n.since_year,
                                   'untilYear', n.until_year) order by n.ordinal)
                        from partner_name n
                        where n.city_id = p.city_id and n.partner_id = p.id) as names,
                       array(select a.alias from partner_alias a
                             where a.city_id = p.city_id and a.partner_id = p.id
                             order by a.alias) as aliases
                from partner p
                where p.city_id = :city and {where}
                order by p.id
                """;
        var statement = jdbc.sql(sql.replace("{where}", where)).param("city", city.value());
        return (value == null ? statement : statement.param("value", value))
                .query((row, _) -> partner(row))
                .list();
    }

    /// @param id of a record that comes back, or null for a new one; who read it before it went has
    ///   an older version, since it begins with the number of its changes
    PartnerId insert(CityId city, @Nullable PartnerId id, String slug, PartnerDetails details) {
        long inserted =
                jdbc.sql(
                                """
                                insert into partner
                                    (city_id, id, kind, slug, country, latitude, longitude,
                                     version)
                                values (:city,
                                        coalesce(:id, nextval(pg_get_serial_sequence('partner', 'id'))),
                                        :kind, :slug, :country, :latitude, :longitude,
                                        (select count(*) from audit_entry
                                         where city_id = :city and record_kind = 'PARTNER'
                                           and record_id = :id))
                                returning id
                                """)
                        .param("city", city.value())
                        .param("id", id == null ? null : id.value())
                        .param("slug", slug)
                        .params(columns(details))
                        .query(Long.class)
                        .single();
        insertNames(city, inserted, details);
        return new PartnerId(inserted);
    }

    boolean update(CityId city, PartnerId id, int version, PartnerDetails details) {
        int updated =
                jdbc.sql(
                                """
                                update partner
                                set kind = :kind, country = :country, latitude = :latitude,
                                    longitude = :longitude, version = version + 1
                                where city_id = :city and id = :id and version = :version
                                """)
                        .param("city", city.value())
                        .param("id", id.value())
                        .param("version", version)
                        .params(columns(details))
                        .update();
        if (updated == 1) {
            deleteNames(city, id, "delete from partner_name where %s");
            deleteNames(city, id, "delete from partner_alias where %s");
            insertNames(city, id.value(), details);
        }
        return updated == 1;
    }

    void delete(CityId city, PartnerId id) {
        jdbc.sql("delete from partner where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .update();
    }

    private void deleteNames(CityId city, PartnerId id, String sql) {
        jdbc.sql(sql.formatted("city_id = :city and partner_id = :id"))
                .param("city", city.value())
                .param("id", id.value())
                .update();
    }

    private void insertNames(CityId city, long id, PartnerDetails details) {
        int ordinal = 0;
        for (var name : details.names()) {
            jdbc.sql(
                            """
                            insert into partner_name
                                (city_id, partner_id, ordinal, name, since_year, until_year)
                            values (:city, :id, :ordinal, :name, :since, :until)
                            """)
                    .param("city", city.value())
                    .param("id", id)
                    .param("ordinal", ordinal++)
                    .param("name", name.name())
                    .param("since", name.sinceYear())
                    .param("until", name.untilYear())
                    .update();
        }
        for (var alias : details.aliases()) {
            jdbc.sql(
                            """
                            insert into partner_alias (city_id, partner_id, alias)
                            values (:city, :id, :alias) on conflict do nothing
                            """)
                    .param("city", city.value())
                    .param("id", id)
                    .param("alias", alias)
                    .update();
        }
    }

    private static java.util.Map<String, @Nullable Object> columns(PartnerDetails details) {
        var columns = new java.util.HashMap<String, @Nullable Object>();
        var place = details.place();
        columns.put("kind", details.kind().name());
        columns.put("country", details.country());
        columns.put("latitude", place == null ? null : place.latitude());
        columns.put("longitude", place == null ? null : place.longitude());
        return columns;
    }

    private Partner partner(ResultSet row) throws SQLException {
        var latitude = row.getObject("latitude", Double.class);
        var longitude = row.getObject("longitude", Double.class);
        return new Partner(
                new PartnerId(row.getLong("id")),
                row.getString("slug"),
                new PartnerDetails(
                        PartnerKind.valueOf(row.getString("kind")),
                        json.list(row, "names", PartnerName.class),
                        Columns.texts(row, "aliases"),
                        row.getString("country"),
                        latitude == null || longitude == null
                                ? null
                                : new Coordinates(latitude, longitude)),
                row.getInt("version"));
    }
}
