package pl.mosty.app.importing.decision;

import pl.mosty.app.importing.proposal.Proposal;

/// What came of a decision.
public sealed interface Outcome {

    /// It is written.
    record Done() implements Outcome {}

    /// A name is like a known one: say which it is.
    record NeedsChoice(Choices.Name name) implements Outcome {}

    /// Another proposal of the document has to be decided before.
    record NeedsFirst(Proposal other) implements Outcome {}

    /// Somebody else decided the proposal, or changed its record, in the meantime.
    record Stale() implements Outcome {}

    /// Other records use what the decision made, so it cannot be taken back.
    record InUse() implements Outcome {}

    /// A corrected field cannot be what it says, such as the 31st of April.
    record Impossible(String field) implements Outcome {}
}
