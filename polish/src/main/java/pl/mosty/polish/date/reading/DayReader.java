package pl.mosty.polish.date.reading;

import java.util.function.Consumer;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;
import pl.mosty.polish.date.point.DayCount;
import pl.mosty.polish.date.point.Digits;
import pl.mosty.polish.date.point.Point;
import pl.mosty.polish.date.point.PointReader;
import pl.mosty.polish.date.point.Reckoner;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;

/// Reads days and ranges of days. Each method returns the token after what it read, or -1.
final class DayReader {

    private final Tokens t;
    private final PointReader points;
    private final Digits digits;
    private final Reckoner reckoner;
    private final Context context;
    private final DayLists lists;

    DayReader(Tokens tokens, PointReader points) {
        this.t = tokens;
        this.points = points;
        this.digits = new Digits(tokens);
        this.reckoner = new Reckoner(tokens);
        this.context = new Context(tokens);
        this.lists = new DayLists(tokens, points, context);
    }

    int read(int at, Consumer<DateMention> found) {
        if (t.isNumber(at) && (digits.runsOn(at, at) || context.isLabelled(at))) {
            return -1;
        }
        boolean told =
                t.isNumber(at)
                        && (context.saysDays(at) || headsLine(at) || context.opensAbroad(at));
        var first = points.dayOfMonth(at, told);
        if (first != null) {
            return context.isName(first) ? -1 : full(first, found);
        }
        if (!t.isNumber(at)) {
            return -1;
        }
        int to = shortNumeric(at, found);
        to = to > 0 ? to : romanStart(at, found);
        return to > 0 ? to : lists.read(at, told, found);
    }

    /// `18.X – konferencja` where a line starts.
    private boolean headsLine(int at) {
        boolean roman = t.isMark(at + 1, ".") && t.isWord(at + 2) && t.gap(at + 2) == Gap.NONE;
        return roman
                && context.startsLine(at)
                && t.isMark(at + 3, "-–—:")
                && t.gap(at + 3) == Gap.SPACE;
    }

    private int full(Point first, Consumer<DateMention> found) {
        var separator = Separator.at(t, first.to());
        if (separator == null || separator.kind() == Separator.Kind.COMMA) {
            return single(first, found);
        }
        var second = points.dayOfMonth(separator.to());
        if (second == null && t.isWord(first.from())) {
            second = points.bareDay(separator.to());
            second = second == null ? null : withYearAfter(second, first);
        }
        if (second == null) {
            return single(first, found);
        }
        if (!context.isBetween(first.from()) && !isRange(first, second, separator)) {
            boolean shares = !first.tellsYear() && second.tellsYear();
            return single(shares ? first.inYearOf(second) : first, found);
        }
        found.accept(reckoner.through(first, second, null));
        return second.to();
    }

    /// `12 V` as the start of `od 12 V do 14 VI 2022`.
    private int romanStart(int at, Consumer<DateMention> found) {
        var first = points.dayOfMonth(at, true);
        var separator = first == null ? null : Separator.at(t, first.to());
        if (first == null
                || separator == null
                || separator.kind() != Separator.Kind.THROUGH
                || t.gap(at + 1) != Gap.SPACE) {
            return -1;
        }
        var second = points.dayOfMonth(separator.to());
        if (second == null || !second.tellsYear()) {
            return -1;
        }
        found.accept(reckoner.through(first, second, null));
        return second.to();
    }

    /// Two days joined by `i` are a range when they are neighbours, by a stroke also in ISO's way.
    private boolean isRange(Point first, Point second, Separator separator) {
        boolean iso = t.isMark(first.to(), "/") && t.length(second.from()) == 4;
        return separator.kind() == Separator.Kind.THROUGH || iso || areNeighbours(first, second);
    }

    /// The year of `May 25–27, 2022`.
    private Point withYearAfter(Point day, Point first) {
        int at = t.isMark(day.to(), ",") ? day.to() + 1 : day.to();
        return digits.isYear(at) && t.gap(at) == Gap.SPACE
                ? new Point(day.from(), at + 1, day.day(), first.month(), t.value(at), null)
                : day;
    }

    private int single(Point point, Consumer<DateMention> found) {
        found.accept(reckoner.one(point, context.weekdayBeside(point)));
        return point.to();
    }

    /// `12.05–14.05.2022` and, behind `dnia`, `12.05`.
    private int shortNumeric(int at, Consumer<DateMention> found) {
        var first = points.dayAndMonth(at);
        if (first == null) {
            return -1;
        }
        var separator = Separator.at(t, first.to());
        if (separator != null && separator.kind() == Separator.Kind.THROUGH) {
            boolean told = context.saysDays(at);
            var second = points.dayOfMonth(separator.to(), told);
            if (second == null) {
                var open = points.dayAndMonth(separator.to());
                second = open != null && (told || areDays(first, open)) ? open : null;
            }
            if (second != null) {
                found.accept(reckoner.through(first, second, null));
                return second.to();
            }
        }
        boolean stopped = t.isMark(first.to() - 1, ".") && context.saysDay(at);
        return context.saysDays(at) || stopped ? single(first, found) : -1;
    }

    /// `14.05–15.05` where a line, a bracket or `od` starts with it, and nothing speaks of times or
    /// prices: both months in two digits, at most one apart.
    private boolean areDays(Point first, Point second) {
        boolean placed =
                context.startsLine(first.from())
                        || context.starts(first.from())
                        || t.isMark(first.from() - 1, "(");
        return placed
                && digits.hasDigits(first.from() + 2, 2)
                && digits.hasDigits(second.from() + 2, 2)
                && t.value(second.from() + 2) - t.value(first.from() + 2) <= 1
                && t.value(second.from() + 2) >= t.value(first.from() + 2)
                && !digits.counts(second.to())
                && !digits.joinedBehind(second.to());
    }

    /// Whether the second is the day after the first.
    private boolean areNeighbours(Point first, Point second) {
        return reckoner.through(first, second, null)
                        instanceof DateMention.Known(_, _, var days, _, _)
                && days.precision() == Precision.DAY
                && new DayCount(days).isTwo();
    }
}
