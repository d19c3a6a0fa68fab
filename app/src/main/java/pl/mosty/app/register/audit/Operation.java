package pl.mosty.app.register.audit;

import java.time.Instant;

/// Changes that a person made by one decision.
///
/// @param undone true once they were taken back
public record Operation(OperationId id, Kind kind, Instant at, String actor, boolean undone) {

    /// What the decision was about.
    public enum Kind {
        /// A proposal was accepted.
        DECISION,
        /// Two records became one.
        MERGE
    }
}
