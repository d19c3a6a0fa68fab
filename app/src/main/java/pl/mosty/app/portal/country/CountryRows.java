package pl.mosty.app.portal.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.portal.partner.PartnerRow;
import pl.mosty.app.portal.partner.PartnerRows;

/// The countries of published activities and public partners.
@Component
public class CountryRows {

    private final JdbcClient jdbc;
    private final PartnerRows partners;

    CountryRows(JdbcClient jdbc, PartnerRows partners) {
        this.jdbc = jdbc;
        this.partners = partners;
    }

    /// In the order of their codes.
    public List<CountryRow> list(CityId city) {
        var activities = new HashMap<String, Integer>();
        jdbc.sql(
                        """
                        select country, count(*) as activities
                        from activity a cross join unnest(a.countries) as country
                        where a.city_id = :city and a.state = 'PUBLISHED'
                        group by country
                        """)
                .param("city", city.value())
                .query(row -> {
                    activities.put(row.getString("country"), row.getInt("activities"));
                });
        var partnersIn = new HashMap<String, Integer>();
        partners.list(city).stream()
                .map(PartnerRow::country)
                .forEach(it -> {
                    if (it != null) {
                        partnersIn.merge(it, 1, Integer::sum);
                    }
                });
        var codes = new TreeSet<>(activities.keySet());
        codes.addAll(partnersIn.keySet());
        var rows = new ArrayList<CountryRow>();
        for (var code : codes) {
            rows.add(
                    new CountryRow(
                            code,
                            partnersIn.getOrDefault(code, 0),
                            activities.getOrDefault(code, 0)));
        }
        return rows;
    }
}
