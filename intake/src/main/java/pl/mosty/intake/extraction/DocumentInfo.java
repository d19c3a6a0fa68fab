package pl.mosty.intake.extraction;

import org.jspecify.annotations.Nullable;

/// The document as it was read.
///
/// @param language ISO 639-1, such as `pl`
/// @param year the year it reports on, or null
/// @param authority the reporting unit in the nominative, such as `Poznań`, or null
/// @param text the text that all spans point into
public record DocumentInfo(
        String language,
        @Nullable Integer year,
        @Nullable String authority,
        @Nullable String title,
        String text) {}
