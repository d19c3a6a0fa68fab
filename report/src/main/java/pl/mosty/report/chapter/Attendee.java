package pl.mosty.report.chapter;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Gender;

/// Someone a meeting was held with, in the post held on that day.
///
/// @param name in the nominative
/// @param gender masculine personal or feminine, or null when unknown
/// @param office in the nominative and without the state (`Ambasador`, `Konsul Generalny`), or null
/// @param country ISO 3166-1 alpha-2 code of the state represented (`XK` for Kosovo), or null
/// @param partner whom the office stands for when it is no state, in the nominative (`Hanower`), or
///   null
/// @param seat the town of the office in the nominative (`Kraków`), or null
public record Attendee(
        String name,
        @Nullable Gender gender,
        @Nullable String office,
        @Nullable String country,
        @Nullable String partner,
        @Nullable String seat) {}
