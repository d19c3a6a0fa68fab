package pl.mosty.app.register.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;

/// The numbers of partners that a city's reports declare, one a year and group.
@Repository
public class Claims {

    private final JdbcClient jdbc;
    private final Audit audit;

    Claims(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public List<Claim> list(CityId city, int year) {
        return jdbc.sql(
                        """
                        select id, year, declared, of_what from partnership_claim
                        where city_id = :city and year = :year order by id
                        """)
                .param("city", city.value())
                .param("year", year)
                .query((row, _) -> claim(row))
                .list();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                new ClaimId(row.getLong("id")),
                row.getInt("year"),
                row.getInt("declared"),
                row.getString("of_what"));
    }

    public Optional<Claim> find(CityId city, ClaimId id) {
        return jdbc.sql(
                        "select id, year, declared, of_what from partnership_claim"
                                + " where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .query((row, _) -> claim(row))
                .optional();
    }

    /// Declares a number for the year, in place of the one declared before.
    @Transactional
    public ClaimId put(CityId city, int year, int declared, String of, Actor actor) {
        var before = list(city, year).stream().filter(claim -> claim.of().equals(of)).findFirst();
        long id =
                jdbc.sql(
                                """
                                insert into partnership_claim (city_id, year, declared, of_what)
                                values (:city, :year, :declared, :of)
                                on conflict (city_id, year, of_what)
                                    do update set declared = excluded.declared
                                returning id
                                """)
                        .param("city", city.value())
                        .param("year", year)
                        .param("declared", declared)
                        .param("of", of)
                        .query(Long.class)
                        .single();
        var ref = new RecordRef(RecordKind.CLAIM, id);
        var after = new Claim(new ClaimId(id), year, declared, of);
        if (before.isPresent()) {
            audit.changed(city, actor, ref, before.get(), after);
        } else {
            audit.added(city, actor, ref, after);
        }
        return new ClaimId(id);
    }

    @Transactional
    public void remove(CityId city, Claim claim, Actor actor) {
        jdbc.sql("delete from partnership_claim where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", claim.id().value())
                .update();
        audit.removed(city, actor, new RecordRef(RecordKind.CLAIM, claim.id().value()), claim);
    }
}
