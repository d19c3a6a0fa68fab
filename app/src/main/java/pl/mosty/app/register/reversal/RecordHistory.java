package pl.mosty.app.register.reversal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.AuditEntry;
import pl.mosty.app.register.audit.AuditEntry.Action;

/// What one operation did to one record.
///
/// @param first its first entry
/// @param last its last entry; the same one when there is no other
record RecordHistory(RecordRef record, AuditEntry first, AuditEntry last) {

    /// The records of an operation, the one it came to last first.
    static List<RecordHistory> of(List<AuditEntry> entries) {
        var histories = new LinkedHashMap<RecordRef, RecordHistory>();
        for (var entry : entries.reversed()) {
            histories.merge(
                    entry.record(),
                    new RecordHistory(entry.record(), entry, entry),
                    (known, earlier) ->
                            new RecordHistory(known.record(), earlier.first(), known.last()));
        }
        return new ArrayList<>(histories.values());
    }

    boolean isAdded() {
        return first.action() == Action.ADD && last.action() != Action.REMOVE;
    }

    boolean isRemoved() {
        return first.action() != Action.ADD && last.action() == Action.REMOVE;
    }

    boolean isChanged() {
        return first.action() == Action.CHANGE && last.action() == Action.CHANGE;
    }

    String before() {
        return Objects.requireNonNull(first.before());
    }

    String after() {
        return Objects.requireNonNull(last.after());
    }
}
