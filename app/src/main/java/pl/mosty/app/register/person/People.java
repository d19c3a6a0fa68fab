package pl.mosty.app.register.person;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.Slug;
import pl.mosty.app.register.StaleRecordException;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;

/// The people in a city's register.
@Repository
public class People {

    private final PersonTable table;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    People(PersonTable table, Audit audit, ApplicationEventPublisher events) {
        this.table = table;
        this.audit = audit;
        this.events = events;
    }

    public List<Person> list(CityId city) {
        return table.select(city, "true", null);
    }

    /// Those that were added later, by their number.
    public List<Person> listAfter(CityId city, PersonId last) {
        return table.select(city, "p.id > :value", last.value());
    }

    public Optional<Person> find(CityId city, String slug) {
        return table.select(city, "p.slug = :value", slug).stream().findFirst();
    }

    public Optional<Person> find(CityId city, PersonId id) {
        return table.select(city, "p.id = :value", id.value()).stream().findFirst();
    }

    /// @throws NoSuchRecordException when there is none
    public Person get(CityId city, PersonId id) {
        return find(city, id).orElseThrow(() -> new NoSuchRecordException(ref(id)));
    }

    @Transactional
    public PersonId add(CityId city, PersonDetails details, Actor actor) {
        var slug = Slug.free(details.name(), taken -> find(city, taken).isPresent());
        var id = table.insert(city, null, slug, details);
        audit.added(city, actor, ref(id), get(city, id));
        return id;
    }

    /// @param version the one that was read before the change
    /// @throws StaleRecordException when somebody changed the person since
    @Transactional
    public void change(CityId city, PersonId id, int version, PersonDetails details, Actor actor) {
        var before = get(city, id);
        if (!table.update(city, id, version, details)) {
            throw new StaleRecordException(ref(id));
        }
        audit.changed(city, actor, ref(id), before, get(city, id));
        if (!before.name().equals(details.name()) || before.gender() != details.gender()) {
            events.publishEvent(
                    new PersonCorrected(city, id, details.name(), details.gender(), actor));
        }
    }

    /// Removes a person that nothing refers to.
    ///
    /// @throws org.springframework.dao.DataIntegrityViolationException when something does
    @Transactional
    public void remove(CityId city, PersonId id, Actor actor) {
        var before = get(city, id);
        table.delete(city, id);
        audit.removed(city, actor, ref(id), before);
    }

    /// Gives a record the state it had, as it stands in the log. Texts that name it are restored by
    /// whoever changed them.
    @Transactional
    public void restore(CityId city, Person former, Actor actor) {
        var before = get(city, former.id());
        if (!table.update(city, former.id(), before.version(), former.details())) {
            throw new StaleRecordException(ref(former.id()));
        }
        audit.changed(city, actor, ref(former.id()), before, get(city, former.id()));
    }

    /// Takes a removed record back, under the number and the address it had.
    @Transactional
    public void bringBack(CityId city, Person removed, Actor actor) {
        table.insert(city, removed.id(), removed.slug(), removed.details());
        audit.added(city, actor, ref(removed.id()), get(city, removed.id()));
    }

    private static RecordRef ref(PersonId id) {
        return new RecordRef(RecordKind.PERSON, id.value());
    }
}
