package pl.mosty.app.importing.proposal;

/// A proposal within a city.
public record ProposalId(long value) {}
