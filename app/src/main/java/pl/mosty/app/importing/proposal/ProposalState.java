package pl.mosty.app.importing.proposal;

/// Where a proposal stands.
public enum ProposalState {
    /// Waits for a decision.
    OPEN,
    ACCEPTED,
    REJECTED,
    /// An earlier version of the document said the same and it was accepted: nothing to decide.
    UNCHANGED,
    /// A later version of the document took its place before it was decided.
    SUPERSEDED
}
