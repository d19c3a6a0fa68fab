package pl.mosty.app.register.membership;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/// A city's memberships, one a network.
@Repository
public class Memberships {

    private final MembershipTable table;
    private final Audit audit;

    Memberships(MembershipTable table, Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    public List<Membership> list(CityId city) {
        return table.select(city);
    }

    /// Those that the year's report lists, in its order.
    public List<Membership> list(CityId city, int year) {
        return list(city).stream()
                .filter(membership -> membership.listing(year).isPresent())
                .sorted(
                        Comparator.comparingInt(
                                membership -> membership.listing(year).orElseThrow().position()))
                .toList();
    }

    public Optional<Membership> find(CityId city, PartnerId network) {
        return list(city).stream()
                .filter(membership -> membership.details().network().equals(network))
                .findFirst();
    }

    /// @throws NoSuchRecordException when there is none
    public Membership get(CityId city, MembershipId id) {
        return list(city).stream()
                .filter(membership -> membership.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecordException(ref(id)));
    }

    @Transactional
    public MembershipId add(CityId city, MembershipDetails details, Actor actor) {
        var id = table.insert(city, null, details);
        audit.added(city, actor, ref(id), details);
        return id;
    }

    /// @param version the one that was read before the change
    /// @throws StaleRecordException when somebody changed the membership since
    @Transactional
    public void change(
            CityId city, MembershipId id, int version, MembershipDetails details, Actor actor) {
        var before = get(city, id);
        if (!table.update(city, id, version, details)) {
            throw new StaleRecordException(ref(id));
        }
        audit.changed(city, actor, ref(id), before.details(), details);
    }

    @Transactional
    public void remove(CityId city, MembershipId id, Actor actor) {
        var before = get(city, id);
        table.delete(city, id);
        audit.removed(city, actor, ref(id), before.details());
    }

    /// Takes a removed record back, under the number it had.
    @Transactional
    public void bringBack(CityId city, MembershipId id, MembershipDetails removed, Actor actor) {
        table.insert(city, id, removed);
        audit.added(city, actor, ref(id), removed);
    }

    private static RecordRef ref(MembershipId id) {
        return new RecordRef(RecordKind.MEMBERSHIP, id.value());
    }
}
