package pl.mosty.app.portal.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.RecordKind;

/// Finds what is published. Counting ends at a limit and a search that takes too long is broken
/// off, so that no reader slows the others.
@Repository
class Search {

    /// More are not counted, and not shown.
    static final int MOST = 200;

    /// Only people of published activities, and partners with something to show, are public; an
    /// activity's entry is there only while it is published.
    private static final String SELECT =
            """
            with asked as (select cast(:query as tsquery) as query)
            select e.kind, e.path, e.title, e.body, e.starts, e.ends
            from search_entry e cross join asked
            where e.city_id = :city and e.terms @@ asked.query
              and (e.kind <> 'PERSON' or exists (
                  select from participant l
                  join activity a on a.city_id = l.city_id and a.id = l.activity_id
                  where l.city_id = e.city_id and l.person_id = e.record_id
                    and a.state = 'PUBLISHED'))
              and (e.kind <> 'PARTNER'
                   or exists (select from agreement g
                              where g.city_id = e.city_id and g.partner_id = e.record_id)
                   or exists (select from membership m
                              where m.city_id = e.city_id and m.partner_id = e.record_id)
                   or exists (select from project_partner j
                              where j.city_id = e.city_id and j.partner_id = e.record_id)
                   or exists (select from activity a
                              left join activity_partner l
                                  on l.city_id = a.city_id and l.activity_id = a.id
                              where a.city_id = e.city_id and a.state = 'PUBLISHED'
                                and (l.partner_id = e.record_id or a.network_id = e.record_id)))
            order by ts_rank_cd(e.terms, asked.query) desc, e.starts collate "C" desc nulls first,
                     e.kind, e.record_id
            limit :limit
            """;

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Best first, one more than {@link #MOST} at most.
    ///
    /// @throws org.springframework.dao.QueryTimeoutException after two seconds
    @Transactional(readOnly = true)
    public List<Hit> find(CityId city, SearchQuery query) {
        jdbc.sql("set local statement_timeout = '2s'").update();
        return jdbc.sql(SELECT)
                .param("query", query.expression())
                .param("city", city.value())
                .param("limit", MOST + 1)
                .query((row, _) -> hit(row, query))
                .list();
    }

    private static Hit hit(ResultSet row, SearchQuery query) throws SQLException {
        return new Hit(
                RecordKind.valueOf(row.getString("kind")),
                row.getString("path"),
                Highlight.whole(row.getString("title"), query),
                Highlight.around(row.getString("body"), query),
                Columns.interval(row, "starts", "ends"));
    }
}
