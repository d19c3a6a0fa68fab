package pl.mosty.intake.place;

/// A place named in a text at `[start, end)`.
///
/// @param spelling the spelling of {@link Place#names()} that stands there, in the nominative
public record PlaceMention(int start, int end, Place place, String spelling) {}
