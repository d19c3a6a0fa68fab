package pl.mosty.app.importing.proposal;

/// Two proposals of one document that tell the same visit, each in its section.
///
/// @param proposal the later one
/// @param with the one it can be joined to
public record Join(ProposalId proposal, Proposal with) {}
