package pl.mosty.polish.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date that stands in a text. `[start, end)` is in UTF-16 units and covers the date itself with
/// its `r.`, `roku` or `br.`, without prepositions (`od`, `w dniach`) and without its weekday.
public sealed interface DateMention {

    int start();

    int end();

    /// The days, months or years that the words name, where they name any.
    default Optional<DateInterval> interval() {
        return Optional.empty();
    }

    /// A date of the calendar.
    ///
    /// @param yearShift what the words say of an open year against the document's own: 0 of `br.`
    ///   and of nothing said, -1 of `ub. r.`
    /// @param weekday the weekday told beside it (`w piątek, 13 stycznia 2023 roku`), or null
    record Known(int start, int end, DateInterval days, int yearShift, @Nullable DayOfWeek weekday)
            implements DateMention {

        @Override
        public Optional<DateInterval> interval() {
            return Optional.of(days);
        }

        /// False when the weekday beside it is another one than the calendar's.
        public boolean agreesWithWeekday() {
            var date = days.start();
            return weekday == null
                    || date.year() == null
                    || date.month() == null
                    || date.day() == null
                    || LocalDate.of(date.year(), date.month(), date.day()).getDayOfWeek()
                            == weekday;
        }
    }

    /// Words that are meant as a date and are none.
    ///
    /// @param explanation in Polish, such as `czerwiec ma 30 dni`
    record Impossible(int start, int end, Reason reason, String explanation)
            implements DateMention {}

    enum Reason {
        NO_SUCH_DAY,
        NO_SUCH_MONTH,
        ENDS_BEFORE_START
    }

    /// A season, half or quarter of a year, or a year that is told by the document's own.
    ///
    /// @param year null when the source leaves it open
    record InYear(int start, int end, YearPart part, @Nullable Integer year, int yearShift)
            implements DateMention {

        @Override
        public Optional<DateInterval> interval() {
            return Optional.ofNullable(year)
                    .map(known -> DateInterval.at(new PartialDate(known, null, null)));
        }
    }

    /// A day told by another one, such as `następnego dnia` or `w niedzielę`.
    record Relative(int start, int end, RelativeDay day) implements DateMention {}
}
