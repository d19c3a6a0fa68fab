package pl.mosty.app.register.activity;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.StaleRecordException;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.PostId;
import pl.mosty.app.register.person.Tenures;
import pl.mosty.app.register.project.ProjectId;

/// A city's activities. Lists of one year stand in the order of its report (section, then position
/// within it); lists across years stand newest first.
@Repository
public class Activities {

    private final JdbcClient jdbc;
    private final ActivityQuery query;
    private final ActivityTable table;
    private final Tenures tenures;
    private final Audit audit;

    Activities(
            JdbcClient jdbc,
            ActivityQuery query,
            ActivityTable table,
            Tenures tenures,
            Audit audit) {
        this.jdbc = jdbc;
        this.query = query;
        this.table = table;
        this.tenures = tenures;
        this.audit = audit;
    }

    public List<Activity> list(CityId city, int year, Visibility visibility) {
        return query.ofYear(city, year, visibility);
    }

    /// The whole history of a partner, with what its network membership brought.
    public List<Activity> listOf(CityId city, PartnerId partner, Visibility visibility) {
        return query.acrossYears(
                city,
                visibility,
                """
                (a.network_id = :value or exists (
                    select from activity_partner l
                    where l.city_id = a.city_id and l.activity_id = a.id
                      and l.partner_id = :value))
                """,
                partner.value());
    }

    public List<Activity> listOf(CityId city, PersonId person, Visibility visibility) {
        return query.acrossYears(
                city,
                visibility,
                """
                exists (select from participant l
                        where l.city_id = a.city_id and l.activity_id = a.id
                          and l.person_id = :value)
                """,
                person.value());
    }

    public List<Activity> listOf(CityId city, PostId post, Visibility visibility) {
        return query.acrossYears(
                city,
                visibility,
                """
                exists (select from participant l
                        where l.city_id = a.city_id and l.activity_id = a.id
                          and l.post_id = :value)
                """,
                post.value());
    }

    public List<Activity> listOf(CityId city, ProjectId project, Visibility visibility) {
        return query.acrossYears(city, visibility, "a.project_id = :value", project.value());
    }

    public List<Activity> listIn(CityId city, String country, Visibility visibility) {
        return query.acrossYears(
                city, visibility, "a.countries @> array[cast(:value as text)]", country);
    }

    /// Everything that names the person in a field or in its words, in whatever state.
    public List<Activity> listNaming(CityId city, PersonId person) {
        return query.any(
                city,
                """
                (exists (select from participant l
                         where l.city_id = a.city_id and l.activity_id = a.id
                           and l.person_id = :value)
                 or exists (select from mention m
                            where m.city_id = a.city_id and m.activity_id = a.id
                              and m.person_id = :value))
                """,
                person.value());
    }

    /// Everything that names the partner in a field or in its words, in whatever state.
    public List<Activity> listNaming(CityId city, PartnerId partner) {
        return query.any(
                city,
                """
                (a.network_id = :value
                 or exists (select from activity_partner l
                            where l.city_id = a.city_id and l.activity_id = a.id
                              and l.partner_id = :value)
                 or exists (select from mention m
                            where m.city_id = a.city_id and m.activity_id = a.id
                              and m.partner_id = :value))
                """,
                partner.value());
    }

    /// Everything that shows the post in a field or in its words, in whatever state.
    public List<Activity> listNaming(CityId city, PostId post) {
        return query.any(
                city,
                """
                (exists (select from participant l
                         where l.city_id = a.city_id and l.activity_id = a.id
                           and l.post_id = :value)
                 or exists (select from mention m
                            where m.city_id = a.city_id and m.activity_id = a.id
                              and m.post_id = :value))
                """,
                post.value());
    }

    /// Years with an activity, and how many each has, newest first.
    public List<YearCount> years(CityId city, Visibility visibility) {
        return jdbc.sql(
                        """
                        select year, count(*) as activities from activity
                        where city_id = :city and state = any(:states)
                        group by year order by year desc
                        """)
                .param("city", city.value())
                .param("states", ActivityQuery.states(visibility))
                .query((row, _) -> new YearCount(row.getInt("year"), row.getInt("activities")))
                .list();
    }

    /// @param visibility hides what those eyes may not see
    public Optional<Activity> find(CityId city, ActivityId id, Visibility visibility) {
        return query.one(city, id, visibility);
    }

    /// The activity in whatever state.
    ///
    /// @throws NoSuchRecordException when there is none
    public Activity get(CityId city, ActivityId id) {
        return query.any(city, id).orElseThrow(() -> new NoSuchRecordException(ref(id)));
    }

    @Transactional
    public ActivityId add(CityId city, ActivityDetails details, Actor actor) {
        var id = table.insert(city, details);
        noteTenures(city, details);
        audit.added(city, actor, ref(id), details);
        return id;
    }

    /// @param version the one that was read before the change
    /// @throws StaleRecordException when somebody changed the activity since
    @Transactional
    public void change(
            CityId city, ActivityId id, int version, ActivityDetails details, Actor actor) {
        var before = get(city, id);
        if (!table.update(city, id, version, details)) {
            throw new StaleRecordException(ref(id));
        }
        recountTenures(city, before.details());
        noteTenures(city, details);
        audit.changed(city, actor, ref(id), before.details(), details);
    }

    /// Publishes everything of the year that is reviewed.
    ///
    /// @return how many activities became public
    @Transactional
    public int publish(CityId city, int year, Actor actor) {
        var reviewed =
                list(city, year, Visibility.OFFICE).stream()
                        .filter(activity -> activity.state() == ActivityState.REVIEWED)
                        .toList();
        for (var activity : reviewed) {
            change(
                    city,
                    activity.id(),
                    activity.version(),
                    activity.details().withState(ActivityState.PUBLISHED),
                    actor);
        }
        return reviewed.size();
    }

    /// Removes an activity as if it had never been accepted; what happened and is no longer told is
    /// withdrawn instead.
    @Transactional
    public void remove(CityId city, ActivityId id, Actor actor) {
        var before = get(city, id);
        table.delete(city, id);
        recountTenures(city, before.details());
        audit.removed(city, actor, ref(id), before.details());
    }

    private void noteTenures(CityId city, ActivityDetails details) {
        for (var participant : details.participants()) {
            var post = participant.post();
            if (post != null) {
                tenures.seen(city, participant.person(), post, details.date());
            }
        }
    }

    private void recountTenures(CityId city, ActivityDetails before) {
        for (var participant : before.participants()) {
            var post = participant.post();
            if (post != null) {
                tenures.recount(city, participant.person(), post);
            }
        }
    }

    private static RecordRef ref(ActivityId id) {
        return new RecordRef(RecordKind.ACTIVITY, id.value());
    }

    /// A year and the number of its activities.
    public record YearCount(int year, int activities) {}
}
