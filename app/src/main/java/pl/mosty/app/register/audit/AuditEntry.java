package pl.mosty.app.register.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.RecordRef;

/// One change of one record.
///
/// @param before the record as JSON, null when it was added
/// @param after the record as JSON, null when it was removed
public record AuditEntry(
        Instant at,
        String actor,
        Action action,
        RecordRef record,
        @Nullable String before,
        @Nullable String after) {

    /// What was done.
    public enum Action {
        ADD,
        CHANGE,
        REMOVE
    }
}
