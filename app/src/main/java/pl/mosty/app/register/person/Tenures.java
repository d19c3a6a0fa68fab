package pl.mosty.app.register.person;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;

/// Who held which post.
@Repository
public class Tenures {

    private final JdbcClient jdbc;
    private final People people;
    private final Posts posts;

    Tenures(JdbcClient jdbc, People people, Posts posts) {
        this.jdbc = jdbc;
        this.people = people;
        this.posts = posts;
    }

    /// All tenures, by the time of the first sight.
    public List<Tenure> list(CityId city) {
        return select(city, "true", 0);
    }

    public List<Tenure> listOf(CityId city, PersonId person) {
        return select(city, "person_id = :value", person.value());
    }

    public List<Tenure> listOf(CityId city, PostId post) {
        return select(city, "post_id = :value", post.value());
    }

    /// @param where a condition of ours and `:value`
    private List<Tenure> select(CityId city, String where, long value) {
        var rows =
                jdbc.sql(
                                """
                                select person_id, post_id, since, until, first_seen, last_seen
                                from tenure where city_id = :city and {where}
                                order by coalesce(since, first_seen) collate "C", id
                                """
                                        .replace("{where}", where))
                        .param("city", city.value())
                        .param("value", value)
                        .query((row, _) ->
                                new Row(
                                        new PersonId(row.getLong("person_id")),
                                        new PostId(row.getLong("post_id")),
                                        Columns.date(row, "since"),
                                        Columns.date(row, "until"),
                                        Columns.date(row, "first_seen"),
                                        Columns.date(row, "last_seen")))
                        .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<PersonId, Person> peopleById =
                people.list(city).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<PostId, Post> postsById =
                posts.list(city).stream().collect(Collectors.toMap(Post::id, Function.identity()));
        return rows.stream()
                .map(row ->
                        new Tenure(
                                Objects.requireNonNull(peopleById.get(row.person())),
                                Objects.requireNonNull(postsById.get(row.post())),
                                row.since(),
                                row.until(),
                                row.firstSeen(),
                                row.lastSeen()))
                .toList();
    }

    private record Row(
            PersonId person,
            PostId post,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            @Nullable PartialDate firstSeen,
            @Nullable PartialDate lastSeen) {}

    /// Notes that an activity shows the person in the post; the tenure begins its record here when
    /// it had none. The activity's own audit entry holds the change.
    @Transactional
    public void seen(CityId city, PersonId person, PostId post, @Nullable DateInterval when) {
        var date = when == null ? null : when.start().toString();
        jdbc.sql(
                        """
                        insert into tenure (city_id, person_id, post_id, first_seen, last_seen)
                        values (:city, :person, :post, :date, :date)
                        on conflict (city_id, person_id, post_id) do update
                        set first_seen = least(tenure.first_seen collate "C",
                                               excluded.first_seen collate "C"),
                            last_seen = greatest(tenure.last_seen collate "C",
                                                 excluded.last_seen collate "C")
                        """)
                .param("city", city.value())
                .param("person", person.value())
                .param("post", post.value())
                .param("date", date)
                .update();
    }

    /// Counts the days on which the person was seen in the post anew, after an activity no longer
    /// shows it; a tenure that nothing else tells of ends with the last of them.
    @Transactional
    public void recount(CityId city, PersonId person, PostId post) {
        jdbc.sql(
                        """
                        update tenure t
                        set first_seen = s.first_seen, last_seen = s.last_seen
                        from (select min(a.starts::text collate "C") as first_seen,
                                     max(a.starts::text collate "C") as last_seen
                              from participant p
                              join activity a on a.city_id = p.city_id and a.id = p.activity_id
                              where p.city_id = :city and p.person_id = :person
                                and p.post_id = :post) s
                        where t.city_id = :city and t.person_id = :person and t.post_id = :post
                        """)
                .param("city", city.value())
                .param("person", person.value())
                .param("post", post.value())
                .update();
        jdbc.sql(
                        """
                        delete from tenure t
                        where t.city_id = :city and t.person_id = :person and t.post_id = :post
                          and t.since is null and t.until is null
                          and not exists (
                              select from participant p
                              where p.city_id = t.city_id and p.person_id = t.person_id
                                and p.post_id = t.post_id)
                        """)
                .param("city", city.value())
                .param("person", person.value())
                .param("post", post.value())
                .update();
    }
}
