package pl.mosty.app.portal.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.Post;
import pl.mosty.app.register.person.Tenure;
import pl.mosty.app.register.person.Tenures;

/// The people that the public may see: those who took part in a published activity. Their tenures
/// are told as far as such activities show them.
@Component
public class PublicPeople {

    private final JdbcClient jdbc;
    private final Tenures tenures;
    private final People people;

    PublicPeople(JdbcClient jdbc, Tenures tenures, People people) {
        this.jdbc = jdbc;
        this.tenures = tenures;
        this.people = people;
    }

    /// Unsorted.
    public List<PersonRow> list(CityId city) {
        var activities = activities(city);
        var held =
                tenures.list(city).stream().collect(Collectors.groupingBy(it -> it.person().id()));
        return people.list(city).stream()
                .filter(it -> activities.containsKey(it.id()))
                .map(it ->
                        new PersonRow(
                                it,
                                held.getOrDefault(it.id(), List.of()),
                                activities.getOrDefault(it.id(), 0)))
                .toList();
    }

    /// Who represented the country in which post over time.
    public List<PostHolders> representing(CityId city, String country) {
        return holders(city, it -> country.equals(it.country()));
    }

    /// Who held a post over time; none when nobody public did.
    List<PostHolders> holders(CityId city, Predicate<Post> posts) {
        var known = activities(city);
        Map<Post, List<Tenure>> byPost = new LinkedHashMap<>();
        for (var tenure : tenures.list(city)) {
            if (posts.test(tenure.post()) && known.containsKey(tenure.person().id())) {
                byPost.computeIfAbsent(tenure.post(), _ -> new ArrayList<>()).add(tenure);
            }
        }
        return byPost.entrySet().stream()
                .map(it -> new PostHolders(it.getKey(), it.getValue()))
                .toList();
    }

    /// How many published activities each person took part in.
    private Map<PersonId, Integer> activities(CityId city) {
        var counts = new HashMap<PersonId, Integer>();
        jdbc.sql(
                        """
                        select l.person_id, count(distinct a.id) as activities
                        from participant l
                        join activity a on a.city_id = l.city_id and a.id = l.activity_id
                        where l.city_id = :city and a.state = 'PUBLISHED'
                        group by l.person_id
                        """)
                .param("city", city.value())
                .query(row -> {
                    counts.put(new PersonId(row.getLong("person_id")), row.getInt("activities"));
                });
        return counts;
    }
}
