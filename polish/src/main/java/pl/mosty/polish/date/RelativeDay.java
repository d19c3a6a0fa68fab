package pl.mosty.polish.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// A day that is told by its distance from another one of the same story.
public sealed interface RelativeDay {

    /// `następnego dnia` is 1, `dzień wcześniej` -1, `tego samego dnia` 0, counted from the day
    /// told before.
    record After(int days) implements RelativeDay {}

    /// `czwartego dnia` is 4, counted from the first day of what is told, which is 1.
    record Nth(int day) implements RelativeDay {}

    /// `ostatniego dnia`.
    record Last() implements RelativeDay {}

    /// `w niedzielę`.
    record On(DayOfWeek weekday) implements RelativeDay {}

    /// The day meant within or after what was told, whose days are `first` to `last`; a weekday is
    /// the first one from `first` on.
    default Optional<LocalDate> from(LocalDate first, LocalDate last) {
        return switch (this) {
            case After after -> Optional.of(first.plusDays(after.days()));
            case Nth nth ->
                    Optional.of(first.plusDays(nth.day() - 1L)).filter(day -> !day.isAfter(last));
            case Last _ -> Optional.of(last);
            case On on -> Optional.of(first.with(TemporalAdjusters.nextOrSame(on.weekday())));
        };
    }
}
