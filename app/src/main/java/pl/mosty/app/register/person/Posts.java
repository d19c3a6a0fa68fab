package pl.mosty.app.register.person;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.Slug;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.app.register.partner.PartnerId;

/// The posts that people in the register hold.
@Repository
public class Posts {

    private final JdbcClient jdbc;
    private final Audit audit;

    Posts(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public List<Post> list(CityId city) {
        return select(city, "true", null);
    }

    public List<Post> listOf(CityId city, String country) {
        return select(city, "p.country = :value", country);
    }

    public List<Post> listOf(CityId city, PartnerId partner) {
        return select(city, "p.partner_id = :value", partner.value());
    }

    public Optional<Post> find(CityId city, String slug) {
        return select(city, "p.slug = :value", slug).stream().findFirst();
    }

    public Optional<Post> find(CityId city, PostId id) {
        return select(city, "p.id = :value", id.value()).stream().findFirst();
    }

    public Optional<Post> find(CityId city, PostDetails details) {
        return list(city).stream().filter(post -> details.equals(post.details())).findFirst();
    }

    @Transactional
    public PostId add(CityId city, PostDetails details, String slugFrom, Actor actor) {
        var slug = Slug.free(slugFrom, taken -> find(city, taken).isPresent());
        var id = insert(city, null, slug, details);
        audit.added(city, actor, ref(id), details);
        return id;
    }

    /// Removes a post that nothing refers to.
    ///
    /// @throws org.springframework.dao.DataIntegrityViolationException when something does
    @Transactional
    public void remove(CityId city, PostId id, Actor actor) {
        var before = find(city, id).orElseThrow();
        jdbc.sql("delete from post where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .update();
        audit.removed(city, actor, ref(id), before);
    }

    /// Gives a post another partner to represent, or another seat.
    @Transactional
    public void change(CityId city, PostId id, PostDetails details, Actor actor) {
        var before = find(city, id).orElseThrow();
        var partner = details.partner();
        jdbc.sql(
                        """
                        update post
                        set office = :office, country = :country, partner_id = :partner,
                            seat = :seat, version = version + 1
                        where city_id = :city and id = :id
                        """)
                .param("city", city.value())
                .param("id", id.value())
                .param("office", details.office())
                .param("country", details.country())
                .param("partner", partner == null ? null : partner.value())
                .param("seat", details.seat())
                .update();
        audit.changed(city, actor, ref(id), before.details(), details);
    }

    /// Takes a removed post back, under the number and the address it had.
    @Transactional
    public void bringBack(CityId city, Post removed, Actor actor) {
        insert(city, removed.id(), removed.slug(), removed.details());
        audit.added(city, actor, ref(removed.id()), removed.details());
    }

    private PostId insert(CityId city, @Nullable PostId id, String slug, PostDetails details) {
        var partner = details.partner();
        return new PostId(
                jdbc.sql(
                                """
                                insert into post
                                    (city_id, id, office, country, partner_id, seat, slug)
                                values (:city,
                                        coalesce(:id, nextval(pg_get_serial_sequence('post', 'id'))),
                                        :office, :country, :partner, :seat, :slug)
                                returning id
                                """)
                        .param("city", city.value())
                        .param("id", id == null ? null : id.value())
                        .param("office", details.office())
                        .param("country", details.country())
                        .param("partner", partner == null ? null : partner.value())
                        .param("seat", details.seat())
                        .param("slug", slug)
                        .query(Long.class)
                        .single());
    }

    private static RecordRef ref(PostId id) {
        return new RecordRef(RecordKind.POST, id.value());
    }

    private List<Post> select(CityId city, String where, @Nullable Object value) {
        var sql =
                """
                select p.id, p.slug, p.office, p.country, p.partner_id, p.seat,
                       n.name as partner_name
                from post p
                left join partner_name n
                    on n.city_id = p.city_id and n.partner_id = p.partner_id
                       and n.until_year is null
                where p.city_id = :city and {where}
                order by p.id
                """;
        var statement = jdbc.sql(sql.replace("{where}", where)).param("city", city.value());
        return (value == null ? statement : statement.param("value", value))
                .query((row, _) -> {
                    var partner = Columns.number(row, "partner_id");
                    return new Post(
                            new PostId(row.getLong("id")),
                            row.getString("slug"),
                            row.getString("office"),
                            row.getString("country"),
                            partner == null ? null : new PartnerId(partner),
                            row.getString("partner_name"),
                            row.getString("seat"));
                })
                .list();
    }
}
