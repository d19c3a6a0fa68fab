package pl.mosty.polish.date.writing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;

/// What the two languages write alike.
abstract class Dates {

    private static final String SPACED_DASH = " – ";

    private final DateStyle style;

    Dates(DateStyle style) {
        this.style = style;
    }

    abstract String lead(DateInterval interval);

    abstract String month(int month, boolean inDay);

    abstract String year(int year);

    /// How two months or years are joined.
    String plain(DateInterval interval) {
        var from = interval.start();
        var to = interval.end();
        boolean sameYear = Objects.equals(from.year(), to.year());
        var year = sameYear || !interval.hasYear() ? shown(to.year()) : null;
        return switch (interval.precision()) {
            case YEAR -> years(from, to);
            case MONTH -> {
                var first = month(number(from.month()), false);
                var last = month(number(to.month()), false);
                if (from.equals(to)) {
                    yield first + monthYear(year);
                }
                yield sameYear || !style.withYear()
                        ? first + "–" + last + monthYear(year)
                        : first
                                + monthYear(from.year())
                                + SPACED_DASH
                                + last
                                + monthYear(to.year());
            }
            case DAY -> days(from, to, sameYear, year);
        };
    }

    private String days(
            PartialDate from, PartialDate to, boolean sameYear, @Nullable Integer year) {
        if (from.equals(to)) {
            return day(from) + dayYear(year);
        }
        if (sameYear && from.month() != null && from.month().equals(to.month())) {
            return from.day() + "–" + day(to) + dayYear(year);
        }
        return sameYear || !style.withYear()
                ? day(from) + SPACED_DASH + day(to) + dayYear(year)
                : day(from) + dayYear(from.year()) + SPACED_DASH + day(to) + dayYear(to.year());
    }

    private String day(PartialDate date) {
        return number(date.day()) + " " + month(number(date.month()), true);
    }

    private String years(PartialDate from, PartialDate to) {
        return from.equals(to)
                ? String.valueOf(from.year())
                : number(from.year()) + "–" + number(to.year());
    }

    String dayYear(@Nullable Integer year) {
        return year == null ? "" : " " + year(year);
    }

    String monthYear(@Nullable Integer year) {
        return dayYear(year);
    }

    @Nullable Integer shown(@Nullable Integer year) {
        return style.withYear() ? year : null;
    }

    static int number(@Nullable Integer part) {
        if (part == null) {
            throw new IllegalArgumentException("a part of the date is missing");
        }
        return part;
    }
}
