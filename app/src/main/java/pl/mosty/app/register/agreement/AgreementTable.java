package pl.mosty.app.register.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.partner.PartnerId;

/// The rows behind {@link Agreements}.
@Component
class AgreementTable {

    private final JdbcClient jdbc;
    private final Json json;

    AgreementTable(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @param where a condition of ours on `a` and `:value`
    List<Agreement> select(CityId city, String where, long value) {
        var sql =
                """
                select a.*, n.name as partner_name,
                       (select jsonb_agg(jsonb_build_object(
                                   'status', s.status, 'since', s.since, 'reason', s.reason)
                                   order by s.ordinal)
                        from agreement_status s
                        where s.city_id = a.city_id and s.agreement_id = a.id) as statuses
                from agreement a
                join partner_name n on n.city_id = a.city_id and n.partner_id = a.partner_id
                    and n.until_year is null
                where a.city_id = :city and {where}
                order by a.signed collate "C" nulls last, a.id
                """;
        return jdbc.sql(sql.replace("{where}", where))
                .param("city", city.value())
                .param("value", value)
                .query((row, _) ->
                        new Agreement(
                                new AgreementId(row.getLong("id")),
                                new AgreementDetails(
                                        new PartnerId(row.getLong("partner_id")),
                                        AgreementKind.valueOf(row.getString("kind")),
                                        Columns.date(row, "signed"),
                                        Columns.date(row, "expires"),
                                        Columns.texts(row, "fields"),
                                        row.getString("resolution"),
                                        row.getString("consent"),
                                        json.list(row, "statuses", AgreementStatus.class)),
                                row.getString("partner_name"),
                                row.getInt("version")))
                .list();
    }

    /// @param id of a record that comes back, or null for a new one; who read it before it went has
    ///   an older version, since it begins with the number of its changes
    AgreementId insert(CityId city, @Nullable AgreementId id, AgreementDetails details) {
        long inserted =
                jdbc.sql(
                                """
                                insert into agreement
                                    (city_id, id, partner_id, kind, signed, expires, fields,
                                     resolution, consent, version)
                                values (:city,
                                        coalesce(:id, nextval(pg_get_serial_sequence('agreement', 'id'))),
                                        :partner, :kind, :signed, :expires, :fields,
                                        :resolution, :consent,
                                        (select count(*) from audit_entry
                                         where city_id = :city and record_kind = 'AGREEMENT'
                                           and record_id = :id))
                                returning id
                                """)
                        .param("city", city.value())
                        .param("id", id == null ? null : id.value())
                        .params(columns(details))
                        .query(Long.class)
                        .single();
        insertStatuses(city, inserted, details);
        return new AgreementId(inserted);
    }

    boolean update(CityId city, AgreementId id, int version, AgreementDetails details) {
        int updated =
                jdbc.sql(
                                """
                                update agreement
                                set partner_id = :partner, kind = :kind, signed = :signed,
                                    expires = :expires, fields = :fields,
                                    resolution = :resolution, consent = :consent,
                                    version = version + 1
                                where city_id = :city and id = :id and version = :version
                                """)
                        .param("city", city.value())
                        .param("id", id.value())
                        .param("version", version)
                        .params(columns(details))
                        .update();
        if (updated == 1) {
            jdbc.sql("delete from agreement_status where city_id = :city and agreement_id = :id")
                    .param("city", city.value())
                    .param("id", id.value())
                    .update();
            insertStatuses(city, id.value(), details);
        }
        return updated == 1;
    }

    void delete(CityId city, AgreementId id) {
        jdbc.sql("delete from agreement where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .update();
    }

    private void insertStatuses(CityId city, long id, AgreementDetails details) {
        int ordinal = 0;
        for (var status : details.statuses()) {
            jdbc.sql(
                            """
                            insert into agreement_status
                                (city_id, agreement_id, ordinal, status, since, reason)
                            values (:city, :id, :ordinal, :status, :since, :reason)
                            """)
                    .param("city", city.value())
                    .param("id", id)
                    .param("ordinal", ordinal++)
                    .param("status", status.status().name())
                    .param("since", status.since())
                    .param("reason", status.reason())
                    .update();
        }
    }

    private static Map<String, @Nullable Object> columns(AgreementDetails details) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("partner", details.partner().value());
        columns.put("kind", details.kind().name());
        columns.put("signed", Columns.text(details.signed()));
        columns.put("expires", Columns.text(details.expires()));
        columns.put("fields", details.fields().toArray(String[]::new));
        columns.put("resolution", details.resolution());
        columns.put("consent", details.consent());
        return columns;
    }
}
