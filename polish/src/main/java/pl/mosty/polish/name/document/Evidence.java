package pl.mosty.polish.name.document;

/// What one printed word, or one whole name, became in a candidate.
///
/// @param printed in small letters
public record Evidence(String printed, String output) {}
