package pl.mosty.app.importing.review.fact;

/// One thing a proposal says.
///
/// @param label in the reader's language
public record Fact(String label, String value) {}
