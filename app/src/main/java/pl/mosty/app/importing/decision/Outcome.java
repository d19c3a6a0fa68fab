package pl.mosty.app.importing.decision;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.register.RecordRef;

/// What came of a decision.
public sealed interface Outcome {

    /// It is written.
    record Done() implements Outcome {}

    /// A name is like a known one: say which it is.
    record NeedsChoice(Choices.Name name) implements Outcome {}

    /// It contradicts what the register knows; a person has to look at it first.
    record NeedsLook() implements Outcome {}

    /// Another proposal of the document has to be decided before.
    record NeedsFirst(Proposal other) implements Outcome {}

    /// Somebody else decided the proposal, or changed its record, in the meantime.
    ///
    /// @param now the proposal as it is, or null where only its record changed
    record Stale(@Nullable Proposal now) implements Outcome {}

    /// The record that the decision changed was changed again since, so it cannot be taken back.
    record ChangedSince(RecordRef record) implements Outcome {}

    /// Other records use what the decision made, so it cannot be taken back.
    record InUse() implements Outcome {}

    /// A corrected field cannot be what it says, such as the 31st of April.
    record Impossible(String field) implements Outcome {}
}
