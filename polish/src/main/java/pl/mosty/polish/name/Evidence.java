package pl.mosty.polish.name;

/// What one printed word, or one whole name, became in a candidate.
///
/// @param printed in small letters
record Evidence(String printed, String output) {}
