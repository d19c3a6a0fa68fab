package pl.mosty.app.register.partner;

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

/// A city's partners.
@Repository
public class Partners {

    private final PartnerTable table;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Partners(PartnerTable table, Audit audit, ApplicationEventPublisher events) {
        this.table = table;
        this.audit = audit;
        this.events = events;
    }

    /// All partners, unsorted: sort them with the Polish collator where order is shown.
    public List<Partner> list(CityId city) {
        return table.select(city, "true", null);
    }

    /// Those that were added later, by their number.
    public List<Partner> listAfter(CityId city, PartnerId last) {
        return table.select(city, "p.id > :value", last.value());
    }

    public List<Partner> listIn(CityId city, String country) {
        return table.select(city, "p.country = :value", country);
    }

    public List<Partner> listOf(CityId city, PartnerKind kind) {
        return table.select(city, "p.kind = :value", kind.name());
    }

    public Optional<Partner> find(CityId city, String slug) {
        return table.select(city, "p.slug = :value", slug).stream().findFirst();
    }

    public Optional<Partner> find(CityId city, PartnerId id) {
        return table.select(city, "p.id = :value", id.value()).stream().findFirst();
    }

    /// @throws NoSuchRecordException when there is none
    public Partner get(CityId city, PartnerId id) {
        return find(city, id).orElseThrow(() -> new NoSuchRecordException(ref(id)));
    }

    @Transactional
    public PartnerId add(CityId city, PartnerDetails details, Actor actor) {
        var slug = Slug.free(details.name(), taken -> find(city, taken).isPresent());
        var id = table.insert(city, null, slug, details);
        audit.added(city, actor, ref(id), get(city, id));
        return id;
    }

    /// @param version the one that was read before the change
    /// @throws StaleRecordException when somebody changed the partner since
    @Transactional
    public void change(
            CityId city, PartnerId id, int version, PartnerDetails details, Actor actor) {
        var before = get(city, id);
        if (!table.update(city, id, version, details)) {
            throw new StaleRecordException(ref(id));
        }
        audit.changed(city, actor, ref(id), before, get(city, id));
        if (!before.name().equals(details.name())) {
            events.publishEvent(new PartnerRenamed(city, id, details.name(), actor));
        }
    }

    /// Removes a partner that nothing refers to.
    ///
    /// @throws org.springframework.dao.DataIntegrityViolationException when something does
    @Transactional
    public void remove(CityId city, PartnerId id, Actor actor) {
        var before = get(city, id);
        table.delete(city, id);
        audit.removed(city, actor, ref(id), before);
    }

    /// Gives a record the state it had, as it stands in the log. Texts that name it are restored by
    /// whoever changed them.
    @Transactional
    public void restore(CityId city, Partner former, Actor actor) {
        var before = get(city, former.id());
        if (!table.update(city, former.id(), before.version(), former.details())) {
            throw new StaleRecordException(ref(former.id()));
        }
        audit.changed(city, actor, ref(former.id()), before, get(city, former.id()));
    }

    /// Takes a removed record back, under the number and the address it had.
    @Transactional
    public void bringBack(CityId city, Partner removed, Actor actor) {
        table.insert(city, removed.id(), removed.slug(), removed.details());
        audit.added(city, actor, ref(removed.id()), get(city, removed.id()));
    }

    private static RecordRef ref(PartnerId id) {
        return new RecordRef(RecordKind.PARTNER, id.value());
    }
}
