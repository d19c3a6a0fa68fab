package pl.mosty.intake.rule.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.date.Precision;
import pl.mosty.polish.date.RelativeDay;

/// Completes a date that a text tells with the year that holds there.
public final class Dates {

    /// Stands for the year that a text leaves out: one with a 29 February.
    private static final int ANY_YEAR = 2024;

    private Dates() {}

    /// The days meant, without a year where nothing tells it; null for what names no days.
    public static @Nullable DateInterval of(Chapter chapter, Part part, DateMention mention) {
        var days = mention.interval().orElse(null);
        if (days != null && days.hasYear()) {
            return days;
        }
        var year = chapter.years().at(part, mention.start());
        if (days == null) {
            return mention instanceof DateMention.InYear told
                    ? year.map(y ->
                                    DateInterval.at(
                                            new PartialDate(y + told.yearShift(), null, null)))
                            .orElse(null)
                    : null;
        }
        int shift = mention instanceof DateMention.Known known ? known.yearShift() : 0;
        return year.map(y -> inYear(days, y + shift)).orElse(days);
    }

    static DateInterval inYear(DateInterval days, int year) {
        try {
            return days.orInYear(year);
        } catch (DateTimeException e) {
            return days;
        }
    }

    /// The day that is told by another one, where the days told before are known to the day. In a
    /// story without a year the day has none either, and a weekday alone tells nothing.
    static Optional<DateInterval> within(RelativeDay day, DateInterval before) {
        boolean weekday = day instanceof RelativeDay.On;
        if (before.precision() != Precision.DAY || (weekday && !before.hasYear())) {
            return Optional.empty();
        }
        var days = before.hasYear() ? before : inYear(before, ANY_YEAR);
        return day.from(date(days.start()), date(days.end()))
                .map(PartialDate::of)
                .map(found -> before.hasYear() ? found : withoutYear(found))
                .map(DateInterval::at);
    }

    private static LocalDate date(PartialDate day) {
        return LocalDate.parse(day.toString());
    }

    private static PartialDate withoutYear(PartialDate day) {
        return new PartialDate(null, day.month(), day.day());
    }

    /// The year that holds at the place, as a date of its own; null where there is none.
    public static @Nullable DateInterval year(Chapter chapter, Part part, int place) {
        return chapter.years()
                .at(part, place)
                .map(year -> DateInterval.at(new PartialDate(year, null, null)))
                .orElse(null);
    }
}
