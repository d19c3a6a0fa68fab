package pl.mosty.app.register.reversal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.app.register.audit.OperationId;
import pl.mosty.app.register.audit.Operations;
import pl.mosty.app.register.source.Assertions;

/// Takes operations back. What an operation changed gets its former state from the log, what it
/// added goes, what it removed comes back, in one transaction and each with an entry of its own.
@Service
public class Reversals {

    /// What goes only when nothing else has come to refer to it, in an order in which it can.
    private static final List<RecordKind> NAMED =
            List.of(RecordKind.PERSON, RecordKind.POST, RecordKind.PARTNER);

    private final Audit audit;
    private final Operations operations;
    private final RecordStates states;
    private final Assertions assertions;
    private final Json json;
    private final TransactionTemplate nested;

    Reversals(
            Audit audit,
            Operations operations,
            RecordStates states,
            Assertions assertions,
            Json json,
            PlatformTransactionManager transactions) {
        this.audit = audit;
        this.operations = operations;
        this.states = states;
        this.assertions = assertions;
        this.json = json;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// @param stays added records that have come to rest on something else
    /// @return a record that somebody changed since; then nothing was taken back
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<RecordRef> undo(
            CityId city, OperationId operation, Predicate<RecordRef> stays, Actor actor) {
        var histories = RecordHistory.of(audit.list(city, operation));
        var conflict =
                histories.stream()
                        .filter(it -> it.isChanged() && matters(it) && !isAsLeft(city, it))
                        .findFirst();
        if (conflict.isPresent()) {
            return conflict.map(RecordHistory::record);
        }
        bringBack(city, histories, actor);
        histories.stream()
                .filter(it -> it.isChanged() && isAsLeft(city, it))
                .forEach(it -> states.restore(city, it.record(), it.before(), actor));
        histories.stream()
                .filter(it -> it.isAdded() && !NAMED.contains(it.record().kind()))
                .filter(it -> !stays.test(it.record()) && states.now(city, it.record()).isPresent())
                .forEach(it -> states.remove(city, it.record(), actor));
        operations.undone(city, operation, actor);
        for (var kind : NAMED) {
            operations.addedAndUndone(city, kind).forEach(it -> removeUnused(city, it, actor));
        }
        return Optional.empty();
    }

    /// Like {@link #undo}, for an operation that added nothing; but what was done since to other
    /// fields of the records stays, and a record that has gone since is no reason to refuse.
    ///
    /// @return a record of which somebody changed the very fields since; then nothing was taken
    ///   back
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<RecordRef> undoKeepingLater(CityId city, OperationId operation, Actor actor) {
        var histories = RecordHistory.of(audit.list(city, operation));
        var former = new LinkedHashMap<RecordRef, String>();
        for (var it : histories) {
            var now = states.now(city, it.record());
            if (!it.isChanged() || (now.isEmpty() && !NAMED.contains(it.record().kind()))) {
                continue;
            }
            var without = now.flatMap(state -> json.without(it.before(), it.after(), state));
            if (without.isEmpty()) {
                return Optional.of(it.record());
            }
            former.put(it.record(), without.get());
        }
        bringBack(city, histories, actor);
        former.forEach((record, state) -> states.restore(city, record, state, actor));
        operations.undone(city, operation, actor);
        return Optional.empty();
    }

    private void bringBack(CityId city, List<RecordHistory> histories, Actor actor) {
        histories.stream()
                .filter(RecordHistory::isRemoved)
                .forEach(it -> states.bringBack(city, it.record(), it.before(), actor));
    }

    /// Another spelling that was noted with a name is no reason to refuse: it stays when the record
    /// has moved on.
    private boolean matters(RecordHistory history) {
        return switch (history.record().kind()) {
            case HOUSE_STYLE -> false;
            case PERSON, PARTNER ->
                    !states.sameNames(history.record(), history.before(), history.after());
            default -> true;
        };
    }

    private boolean isAsLeft(CityId city, RecordHistory history) {
        return states.now(city, history.record())
                .filter(now -> json.same(history.after(), now))
                .isPresent();
    }

    private void removeUnused(CityId city, RecordRef record, Actor actor) {
        if (states.now(city, record).isEmpty()) {
            return;
        }
        try {
            nested.executeWithoutResult(_ -> states.remove(city, record, actor));
            assertions.remove(city, record);
        } catch (DataIntegrityViolationException e) {
            // somebody else has met it since: it stays
            return;
        }
    }
}
