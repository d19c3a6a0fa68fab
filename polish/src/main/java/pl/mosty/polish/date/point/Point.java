package pl.mosty.polish.date.point;

import org.jspecify.annotations.Nullable;

/// One end of a date as it is printed, not yet held against the calendar.
///
/// @param from its first token
/// @param to the token after it
/// @param yearShift of an open year, when words such as `ub. r.` tell it; else null
public record Point(
        int from,
        int to,
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year,
        @Nullable Integer yearShift) {

    public static Point day(int from, int to, int day) {
        return new Point(from, to, day, null, null, null);
    }

    public static Point year(int from, int to, int year) {
        return new Point(from, to, null, null, year, null);
    }

    /// Whether words behind it tell its year.
    public boolean tellsYear() {
        return year != null || yearShift != null;
    }

    /// The same day or month with what the other end says of month and year.
    public Point completedBy(Point other) {
        return new Point(
                from,
                to,
                day,
                month == null ? other.month : month,
                tellsYear() ? year : other.year,
                tellsYear() ? yearShift : other.yearShift);
    }

    /// The same day in the year that the other one tells.
    public Point inYearOf(Point other) {
        return new Point(from, to, day, month, other.year, other.yearShift);
    }

    public Point inYear(@Nullable Integer given) {
        return new Point(from, to, day, month, given, yearShift);
    }
}
