package pl.mosty.app.importing.review.view;

/// Another proposal that may tell the same visit.
///
/// @param ready true once it is accepted, so that there is a record to join
public record JoinChoice(long proposal, String title, boolean ready) {}
