package pl.mosty.app.register.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.Partners;

/// The rows behind {@link Memberships}.
@Component
class MembershipTable {

    private final JdbcClient jdbc;
    private final Json json;
    private final Partners partners;

    MembershipTable(JdbcClient jdbc, Json json, Partners partners) {
        this.jdbc = jdbc;
        this.json = json;
        this.partners = partners;
    }

    List<Membership> select(CityId city) {
        Map<PartnerId, Partner> networks =
                partners.list(city).stream()
                        .collect(Collectors.toMap(Partner::id, Function.identity()));
        return jdbc.sql(
                        """
                        select m.*,
                               (select jsonb_agg(jsonb_build_object(
                                           'year', y.year, 'section', y.section,
                                           'position', y.position) order by y.year)
                                from membership_year y
                                where y.city_id = m.city_id and y.membership_id = m.id) as listings
                        from membership m
                        where m.city_id = :city
                        order by m.id
                        """)
                .param("city", city.value())
                .query((row, _) -> membership(row, networks))
                .list();
    }

    /// @param id of a record that comes back, or null for a new one; who read it before it went has
    ///   an older version, since it begins with the number of its changes
    MembershipId insert(CityId city, @Nullable MembershipId id, MembershipDetails details) {
        long inserted =
                jdbc.sql(
                                """
                                insert into membership
                                    (city_id, id, partner_id, since, until, fee, fee_currency,
                                     resolution, version)
                                values (:city,
                                        coalesce(:id, nextval(pg_get_serial_sequence('membership', 'id'))),
                                        :network, :since, :until, :fee, :currency,
                                        :resolution,
                                        (select count(*) from audit_entry
                                         where city_id = :city and record_kind = 'MEMBERSHIP'
                                           and record_id = :id))
                                returning id
                                """)
                        .param("city", city.value())
                        .param("id", id == null ? null : id.value())
                        .params(columns(details))
                        .query(Long.class)
                        .single();
        insertListings(city, inserted, details);
        return new MembershipId(inserted);
    }

    boolean update(CityId city, MembershipId id, int version, MembershipDetails details) {
        int updated =
                jdbc.sql(
                                """
                                update membership
                                set partner_id = :network, since = :since, until = :until,
                                    fee = :fee, fee_currency = :currency,
                                    resolution = :resolution, version = version + 1
                                where city_id = :city and id = :id and version = :version
                                """)
                        .param("city", city.value())
                        .param("id", id.value())
                        .param("version", version)
                        .params(columns(details))
                        .update();
        if (updated == 1) {
            jdbc.sql("delete from membership_year where city_id = :city and membership_id = :id")
                    .param("city", city.value())
                    .param("id", id.value())
                    .update();
            insertListings(city, id.value(), details);
        }
        return updated == 1;
    }

    void delete(CityId city, MembershipId id) {
        jdbc.sql("delete from membership where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .update();
    }

    private void insertListings(CityId city, long id, MembershipDetails details) {
        for (var listing : details.listings()) {
            jdbc.sql(
                            """
                            insert into membership_year
                                (city_id, membership_id, year, section, position)
                            values (:city, :id, :year, :section, :position)
                            """)
                    .param("city", city.value())
                    .param("id", id)
                    .param("year", listing.year())
                    .param("section", listing.section())
                    .param("position", listing.position())
                    .update();
        }
    }

    private static Map<String, @Nullable Object> columns(MembershipDetails details) {
        var columns = new HashMap<String, @Nullable Object>();
        var fee = details.fee();
        columns.put("network", details.network().value());
        columns.put("since", Columns.text(details.since()));
        columns.put("until", Columns.text(details.until()));
        columns.put("fee", fee == null ? null : fee.amount());
        columns.put("currency", fee == null ? null : fee.currency());
        columns.put("resolution", details.resolution());
        return columns;
    }

    private Membership membership(ResultSet row, Map<PartnerId, Partner> networks)
            throws SQLException {
        var network = new PartnerId(row.getLong("partner_id"));
        var fee = row.getBigDecimal("fee");
        return new Membership(
                new MembershipId(row.getLong("id")),
                new MembershipDetails(
                        network,
                        Columns.date(row, "since"),
                        Columns.date(row, "until"),
                        fee == null ? null : new Fee(fee, row.getString("fee_currency")),
                        row.getString("resolution"),
                        json.list(row, "listings", MembershipDetails.Listing.class)),
                Objects.requireNonNull(networks.get(network)),
                row.getInt("version"));
    }
}
