package pl.mosty.polish.date;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/// A date as far as it is known: year, month and day, where a day needs its month and either the
/// year or the month is there. Its text is ISO 8601 cut to the precision, with the year left open
/// as `--07-15` or `--07`.
///
/// @param year 1 to 9999, or null when the source leaves it open
/// @param month 1 to 12, or null
/// @param day 1 to the month's length (29 February is allowed while the year is open), or null
public record PartialDate(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {

    private static final int A_LEAP_YEAR = 2024;

    /// @throws java.time.DateTimeException when there is no such day
    /// @throws IllegalArgumentException when a part is missing that another one needs
    public PartialDate {
        if (month == null && (year == null || day != null)) {
            throw new IllegalArgumentException("a date needs a year or a month, a day its month");
        }
        ChronoField.YEAR_OF_ERA.checkValidValue(year == null ? A_LEAP_YEAR : year);
        if (month != null && day != null) {
            var _ = LocalDate.of(year == null ? A_LEAP_YEAR : year, month, day);
        } else if (month != null) {
            ChronoField.MONTH_OF_YEAR.checkValidValue(month);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public Precision precision() {
        return day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.YEAR;
    }

    /// The same date in the given year, unless it has one already.
    ///
    /// @throws java.time.DateTimeException for 29 February in a common year
    public PartialDate orInYear(int given) {
        return year == null ? new PartialDate(given, month, day) : this;
    }

    /// Negative, zero or positive, as the other one is later, the same or earlier in the calendar;
    /// an open part goes before all others.
    int compareTo(PartialDate other) {
        int years = Integer.compare(orZero(year), orZero(other.year));
        int months = years == 0 ? Integer.compare(orZero(month), orZero(other.month)) : years;
        return months == 0 ? Integer.compare(orZero(day), orZero(other.day)) : months;
    }

    // written out: the one that the compiler makes is linked anew by each start that asks for it
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && compareTo(date) == 0;
    }

    @Override
    public int hashCode() {
        return 512 * orZero(year) + 32 * orZero(month) + orZero(day);
    }

    private static int orZero(@Nullable Integer part) {
        return part == null ? 0 : part;
    }

    @Override
    public String toString() {
        var text = new StringBuilder(10);
        if (year == null) {
            text.append('-');
        } else {
            text.repeat('0', year < 10 ? 3 : year < 100 ? 2 : year < 1000 ? 1 : 0).append(year);
        }
        appendTwo(month, text);
        appendTwo(day, text);
        return text.toString();
    }

    private static void appendTwo(@Nullable Integer part, StringBuilder text) {
        if (part != null) {
            text.append('-').append((char) ('0' + part / 10)).append((char) ('0' + part % 10));
        }
    }
}
