package pl.mosty.app.portal.partner;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.partner.PartnerKind;

/// The partners that the public may see: those with an agreement, a membership, a project or a
/// published activity. Others are known to the office only.
@Component
public class PartnerRows {

    private static final String SELECT =
            """
            with status as (
                select s.city_id, s.agreement_id, s.status,
                       row_number() over (partition by s.city_id, s.agreement_id
                                          order by s.ordinal desc) as newest
                from agreement_status s where s.city_id = :city
            ), agreed as (
                select g.partner_id, min(substr(g.signed, 1, 4)) as since,
                       bool_and(coalesce(s.status = 'ENDED', false)) as ended
                from agreement g
                left join status s on s.agreement_id = g.id and s.newest = 1
                where g.city_id = :city group by g.partner_id
            ), link as (
                select l.partner_id, l.activity_id from activity_partner l where l.city_id = :city
                union
                select a.network_id, a.id from activity a
                where a.city_id = :city and a.network_id is not null
            ), active as (
                select l.partner_id, count(*) as activities
                from link l join activity a on a.city_id = :city and a.id = l.activity_id
                where a.state = 'PUBLISHED' group by l.partner_id
            )
            select p.slug, n.name, p.kind, p.country, g.partner_id is not null as agreed, g.since,
                   coalesce(g.ended, false) as ended, coalesce(v.activities, 0) as activities
            from partner p
            join partner_name n on n.city_id = p.city_id and n.partner_id = p.id
                and n.until_year is null
            left join agreed g on g.partner_id = p.id
            left join active v on v.partner_id = p.id
            where p.city_id = :city
              and (g.partner_id is not null or v.partner_id is not null
                   or exists (select from membership m
                              where m.city_id = p.city_id and m.partner_id = p.id)
                   or exists (select from project_partner j
                              where j.city_id = p.city_id and j.partner_id = p.id))
            """;

    private final JdbcClient jdbc;

    PartnerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Unsorted.
    public List<PartnerRow> list(CityId city) {
        return jdbc.sql(SELECT)
                .param("city", city.value())
                .query((row, _) ->
                        new PartnerRow(
                                row.getString("slug"),
                                row.getString("name"),
                                PartnerKind.valueOf(row.getString("kind")),
                                row.getString("country"),
                                row.getBoolean("agreed"),
                                row.getString("since"),
                                row.getBoolean("ended"),
                                row.getInt("activities")))
                .list();
    }

    boolean isPublic(CityId city, String slug) {
        return list(city).stream().anyMatch(it -> it.slug().equals(slug));
    }
}
