package pl.mosty.polish.date;

import org.jspecify.annotations.Nullable;

/// The first and the last day (month, year) of something, both included and of one precision. One
/// day is an interval whose ends are equal.
public record DateInterval(PartialDate start, PartialDate end) {

    /// @throws IllegalArgumentException when the ends differ in precision or run backwards
    public DateInterval {
        if (start.precision() != end.precision()) {
            throw new IllegalArgumentException("ends of unequal precision: " + start + "/" + end);
        }
        if (start.year() != null && end.year() != null && start.compareTo(end) > 0) {
            throw new IllegalArgumentException(
                    "an interval that ends before it starts: " + start + "/" + end);
        }
    }

    public static DateInterval at(PartialDate date) {
        return new DateInterval(date, date);
    }

    public Precision precision() {
        return start.precision();
    }

    public boolean hasYear() {
        return start.year() != null && end.year() != null;
    }

    /// The same interval in the given year, unless its ends have theirs. An interval without a year
    /// whose end lies before its start (30 December to 2 January) ends in the year after.
    public DateInterval orInYear(int year) {
        var from = start.orInYear(year);
        var to = end.orInYear(year);
        return to.compareTo(from) < 0 && end.year() == null
                ? new DateInterval(from, end.orInYear(year + 1))
                : new DateInterval(from, to);
    }

    // written out: the one that the compiler makes is linked anew by each start that asks for it
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateInterval interval
                && start.equals(interval.start)
                && end.equals(interval.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    /// One date, or both ends with a slash between them, as EDTF writes intervals.
    @Override
    public String toString() {
        return start.equals(end) ? start.toString() : start + "/" + end;
    }
}
