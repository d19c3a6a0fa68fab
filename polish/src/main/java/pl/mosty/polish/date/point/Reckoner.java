package pl.mosty.polish.date.point;

import java.time.DayOfWeek;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.date.word.DateWords;
import pl.mosty.polish.scan.Tokens;

/// Holds printed dates against the calendar.
public final class Reckoner {

    private static final int A_LEAP_YEAR = 2024;

    /// How far an interval without a year may reach into the next one: further, it runs backwards.
    private static final int MONTHS_OVER_NEW_YEAR = 4;

    private final Tokens t;

    public Reckoner(Tokens tokens) {
        this.t = tokens;
    }

    public DateMention one(Point point, @Nullable DayOfWeek weekday) {
        return through(point, point, weekday);
    }

    /// From the first to the second, of which either may say month and year for both.
    public DateMention through(Point first, Point second, @Nullable DayOfWeek weekday) {
        int start = t.start(first.from());
        int end = t.end(second.to() - 1);
        var to = second.completedBy(first);
        var from = first.completedBy(second);
        if (!first.tellsYear() && from.year() != null && runsBack(from, to)) {
            from = from.inYear(from.year() - 1);
        } else if (!second.tellsYear() && to.year() != null && runsBack(from, to)) {
            to = to.inYear(to.year() + 1);
        }
        var impossible = impossible(from, start, end);
        if (impossible == null) {
            impossible = impossible(to, start, end);
        }
        if (impossible != null) {
            return impossible;
        }
        if (endsBeforeStart(from, to)) {
            return new DateMention.Impossible(
                    start,
                    end,
                    DateMention.Reason.ENDS_BEFORE_START,
                    "koniec jest wcześniejszy niż początek");
        }
        int shift = to.yearShift() == null ? 0 : to.yearShift();
        return new DateMention.Known(start, end, interval(from, to), shift, weekday);
    }

    private static DateInterval interval(Point from, Point to) {
        var start = new PartialDate(from.year(), from.month(), from.day());
        var end = new PartialDate(to.year(), to.month(), to.day());
        return new DateInterval(start, end);
    }

    private static boolean runsBack(Point from, Point to) {
        return from.month() != null && to.month() != null && from.month() > to.month();
    }

    private static boolean endsBeforeStart(Point from, Point to) {
        if (from.year() != null && to.year() != null && !from.year().equals(to.year())) {
            return from.year() > to.year();
        }
        if (from.month() == null || to.month() == null) {
            return false;
        }
        if (from.month().equals(to.month())) {
            return from.day() != null && to.day() != null && from.day() > to.day();
        }
        boolean open = from.year() == null;
        return from.month() > to.month()
                && !(open && to.month() + 12 - from.month() <= MONTHS_OVER_NEW_YEAR);
    }

    private static DateMention.@Nullable Impossible impossible(Point point, int start, int end) {
        var month = point.month();
        if (month != null && (month < 1 || month > 12)) {
            return new DateMention.Impossible(
                    start,
                    end,
                    DateMention.Reason.NO_SUCH_MONTH,
                    "nie ma miesiąca o numerze " + month);
        }
        if (month == null || point.day() == null) {
            return null;
        }
        var year = point.year();
        int days = YearMonth.of(year == null ? A_LEAP_YEAR : year, month).lengthOfMonth();
        if (point.day() >= 1 && point.day() <= days) {
            return null;
        }
        boolean common = month == 2 && year != null && point.day() == 29;
        return new DateMention.Impossible(
                start,
                end,
                DateMention.Reason.NO_SUCH_DAY,
                point.day() < 1
                        ? "nie ma dnia o numerze " + point.day()
                        : "%s%s ma %d dni"
                                .formatted(
                                        DateWords.nominative(month),
                                        common ? " " + year + " r." : "",
                                        days));
    }
}
