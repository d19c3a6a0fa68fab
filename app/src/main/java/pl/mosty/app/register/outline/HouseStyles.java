package pl.mosty.app.register.outline;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.polish.country.preposition.CountryPrepositions;
import pl.mosty.report.chapter.HouseStyle;
import pl.mosty.report.chapter.HouseStyle.CountryNames;
import pl.mosty.report.chapter.HouseStyle.NameOrder;
import pl.mosty.report.chapter.Ties;
import pl.mosty.report.chapter.WomensOffices;

/// How each city's office writes, one style a city.
@Repository
public class HouseStyles {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Json json;

    HouseStyles(JdbcClient jdbc, Audit audit, Json json) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.json = json;
    }

    /// The city's own style; empty as long as nobody has chosen one.
    public Optional<HouseStyle> find(CityId city) {
        return jdbc.sql(
                        """
                        select country_names, in_poland, name_order, women, prepositions, ties
                        from house_style where city_id = :city
                        """)
                .param("city", city.value())
                .query((row, _) ->
                        new HouseStyle(
                                CountryNames.valueOf(row.getString("country_names")),
                                row.getBoolean("in_poland"),
                                NameOrder.valueOf(row.getString("name_order")),
                                WomensOffices.valueOf(row.getString("women")),
                                json.read(row.getString("prepositions"), CountryPrepositions.class),
                                new Ties(Set.copyOf(Columns.texts(row, "ties")))))
                .optional();
    }

    /// Gives the city a style in place of the one it had.
    @Transactional
    public void put(CityId city, HouseStyle style, Actor actor) {
        var before = find(city);
        jdbc.sql(
                        """
                        insert into house_style
                            (city_id, country_names, in_poland, name_order,
                             women, prepositions, ties)
                        values (:city, :countries, :poland, :order,
                            :women, cast(:prepositions as jsonb), :ties)
                        on conflict (city_id) do update
                        set country_names = excluded.country_names,
                            in_poland = excluded.in_poland,
                            name_order = excluded.name_order, women = excluded.women,
                            prepositions = excluded.prepositions, ties = excluded.ties
                        """)
                .param("city", city.value())
                .param("countries", style.countryNames().name())
                .param("poland", style.inPoland())
                .param("order", style.order().name())
                .param("women", style.women().name())
                .param("prepositions", json.write(style.prepositions()))
                .param("ties", style.ties().words().toArray(new String[0]))
                .update();
        var ref = new RecordRef(RecordKind.HOUSE_STYLE, city.value());
        if (before.isPresent()) {
            audit.changed(city, actor, ref, before.get(), style);
        } else {
            audit.added(city, actor, ref, style);
        }
    }

    /// Leaves the city without a style of its own.
    @Transactional
    public void remove(CityId city, Actor actor) {
        var before = find(city).orElseThrow();
        jdbc.sql("delete from house_style where city_id = :city")
                .param("city", city.value())
                .update();
        audit.removed(city, actor, new RecordRef(RecordKind.HOUSE_STYLE, city.value()), before);
    }
}
