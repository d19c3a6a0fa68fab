package pl.mosty.app.register.merging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.StaleRecordException;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Operation;
import pl.mosty.app.register.audit.OperationId;
import pl.mosty.app.register.audit.Operations;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.reversal.Reversals;

/// Makes one record of two that mean the same, in one transaction and as one operation, so that it
/// can be taken back.
@Service
public class Merges {

    private final People people;
    private final Partners partners;
    private final PersonMerge personMerge;
    private final PartnerMerge partnerMerge;
    private final MergedRecords merged;
    private final Operations operations;
    private final Reversals reversals;

    Merges(
            People people,
            Partners partners,
            PersonMerge personMerge,
            PartnerMerge partnerMerge,
            MergedRecords merged,
            Operations operations,
            Reversals reversals) {
        this.people = people;
        this.partners = partners;
        this.personMerge = personMerge;
        this.partnerMerge = partnerMerge;
        this.merged = merged;
        this.operations = operations;
        this.reversals = reversals;
    }

    /// @throws StaleRecordException when it is one record only
    /// @throws pl.mosty.app.register.NoSuchRecordException when one of them is not there
    @Transactional
    public OperationId merge(CityId city, PersonId from, PersonId into, Actor actor) {
        var stays = new RecordRef(RecordKind.PERSON, into.value());
        var merge = begin(city, new RecordRef(RecordKind.PERSON, from.value()), stays, actor);
        personMerge.carryOut(merge, people.get(city, from), people.get(city, into));
        return merge.operation();
    }

    /// @param renamed the year in which the partner gave up the name of the one that goes, or null
    /// @throws StaleRecordException when it is one record only
    /// @throws pl.mosty.app.register.NoSuchRecordException when one of them is not there
    @Transactional
    public OperationId merge(
            CityId city, PartnerId from, PartnerId into, @Nullable Integer renamed, Actor actor) {
        var stays = new RecordRef(RecordKind.PARTNER, into.value());
        var merge = begin(city, new RecordRef(RecordKind.PARTNER, from.value()), stays, actor);
        partnerMerge.carryOut(merge, partners.get(city, from), partners.get(city, into), renamed);
        return merge.operation();
    }

    /// Makes two records of the one again. What was done to them since stays, unless it is the very
    /// thing that the merge changed.
    ///
    /// @return a record that somebody changed so since; then nothing was taken back
    @Transactional
    public Optional<RecordRef> undo(CityId city, OperationId operation, Actor actor) {
        if (!merged.isThere(city, operation)) {
            return Optional.empty();
        }
        var changed = reversals.undoKeepingLater(city, operation, actor);
        if (changed.isEmpty()) {
            merged.remove(city, operation);
        }
        return changed;
    }

    /// The merges into a record that were not taken back, newest first.
    public List<Operation> list(CityId city, RecordRef record) {
        return operations.list(city, record).stream()
                .filter(it -> it.kind() == Operation.Kind.MERGE && !it.undone())
                .toList();
    }

    private Merge begin(CityId city, RecordRef from, RecordRef into, Actor actor) {
        if (from.equals(into)) {
            throw new StaleRecordException(into);
        }
        var operation = operations.begin(city, Operation.Kind.MERGE, into, actor);
        return new Merge(city, operation, actor.in(operation));
    }
}
