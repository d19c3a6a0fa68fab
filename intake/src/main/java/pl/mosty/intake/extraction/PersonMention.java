package pl.mosty.intake.extraction;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// A named person in an activity.
///
/// @param name in the nominative, in the source's spelling
/// @param asPrinted the name as the source has it
/// @param office in the nominative as written (`Ambasador Królestwa Danii w Polsce`), or null
/// @param represents ISO 3166-1 alpha-2 code of the counterpart's state (`XK` for Kosovo), or null
/// @param gender masculine personal or feminine, or null when nothing tells
/// @param span where the name stands
/// @param officeSpan where the office stands, or null
/// @param grammaticalCase the case the name stands in, or null when it cannot be told
public record PersonMention(
        String name,
        String asPrinted,
        @Nullable String office,
        @Nullable String represents,
        Side side,
        @Nullable Gender gender,
        Span span,
        @Nullable Span officeSpan,
        @Nullable Case grammaticalCase) {}
