package pl.mosty.polish.date.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;
import pl.mosty.polish.date.point.DayCount;
import pl.mosty.polish.date.point.Digits;
import pl.mosty.polish.date.point.Point;
import pl.mosty.polish.date.point.PointReader;
import pl.mosty.polish.date.point.Reckoner;
import pl.mosty.polish.date.word.DateWords;
import pl.mosty.polish.date.word.Month;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.scan.WordSet;

/// Reads days and ranges of days. Each method returns the token after what it read, or -1.
final class DayReader {

    private static final int LONGEST_LIST = 12;
    private static final WordSet DAYS = WordSet.of("dn", "dni", "dnia", "dniu", "dniach", "dniami");

    private final Tokens t;
    private final PointReader points;
    private final Digits digits;
    private final Reckoner reckoner;
    private final Context context;
    private int noneBefore;

    DayReader(Tokens tokens, PointReader points) {
        this.t = tokens;
        this.points = points;
        this.digits = new Digits(tokens);
        this.reckoner = new Reckoner(tokens);
        this.context = new Context(tokens);
    }

    int read(int at, Consumer<DateMention> found) {
        if (t.isNumber(at) && (digits.runsOn(at, at) || context.isLabelled(at))) {
            return -1;
        }
        var first = points.dayOfMonth(at);
        if (first != null) {
            return isName(first) ? -1 : full(first, found);
        }
        int to = t.isNumber(at) ? shortNumeric(at, found) : -1;
        return to > 0 || !t.isNumber(at) ? to : days(at, found);
    }

    /// `3 Maja` in the name of a street or a holiday.
    private boolean isName(Point point) {
        if (point.tellsYear() || !t.isNumber(point.from())) {
            return false;
        }
        int month = point.to() - 1;
        boolean capital = t.isWord(month) && t.isCapitalised(month) && !t.isUpperCase(month);
        boolean polish =
                DateWords.months(t, month).stream()
                        .allMatch(word -> word.form() == Month.Form.GENITIVE);
        return context.isNamed(point.from()) || (capital && polish && !context.led(point.from()));
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
        boolean between = context.isBetween(first.from());
        if (second == null || !(between || isRange(first, second, separator))) {
            return single(first, found);
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
        found.accept(reckoner.one(point, weekdayBeside(point)));
        return point.to();
    }

    /// Before it (`w piątek, 13 maja`), behind it or within it (`17 maja (środa) 2022 r.`).
    private @Nullable DayOfWeek weekdayBeside(Point point) {
        int before = t.is(point.from() - 1, "dnia") ? point.from() - 2 : point.from() - 1;
        before = t.isMark(before, ",") ? before - 1 : before;
        var weekday = t.gap(point.from()) == Gap.BREAK ? null : DateWords.weekday(t, before);
        for (int at = point.from(); at <= point.to() && weekday == null; at++) {
            weekday = t.isMark(at, "(") ? DateWords.weekday(t, at + 1) : null;
        }
        return weekday;
    }

    /// `12.05–14.05.2022` and, behind `dnia`, `12.05`.
    private int shortNumeric(int at, Consumer<DateMention> found) {
        var first = points.dayAndMonth(at);
        if (first == null) {
            return -1;
        }
        var separator = Separator.at(t, first.to());
        if (separator != null && separator.kind() == Separator.Kind.THROUGH) {
            var second = points.dayOfMonth(separator.to());
            if (second == null && saysDays(at)) {
                second = points.dayAndMonth(separator.to());
            }
            if (second != null) {
                found.accept(reckoner.through(first, second, null));
                return second.to();
            }
        }
        return saysDays(at) ? single(first, found) : -1;
    }

    /// `15–17 lipca`, `17 i 18 maja`, `5, 12 i 19 maja`. Where a list of numbers ends without a
    /// month, none that starts within it has one either: each number is looked at once.
    private int days(int at, Consumer<DateMention> found) {
        if (at < noneBefore) {
            return -1;
        }
        var list = new ArrayList<Point>();
        var joints = new ArrayList<Separator.Kind>();
        int next = at;
        while (list.size() < LONGEST_LIST) {
            var last = points.dayOfMonth(next);
            if (last != null) {
                if (list.isEmpty() || isName(last)) {
                    return -1;
                }
                list.add(last);
                return listed(list, joints, found);
            }
            var inMonth = list.isEmpty() ? null : points.dayAndMonth(next);
            if (inMonth != null && (inMonth.tellsYear() || saysDays(at))) {
                list.add(inMonth);
                return listed(list, joints, found);
            }
            var day = points.bareDay(next);
            var separator = day == null ? null : Separator.at(t, day.to());
            if (day == null || separator == null) {
                break;
            }
            list.add(day);
            joints.add(separator.kind());
            next = separator.to();
        }
        noneBefore = next;
        return -1;
    }

    /// Days that follow on each other are one interval; others are told one by one, if the words
    /// before them say that they are days at all.
    private int listed(List<Point> list, List<Separator.Kind> joints, Consumer<DateMention> found) {
        var last = list.getLast();
        boolean led = context.led(list.getFirst().from());
        if (list.size() == 2 && context.isBetween(list.getFirst().from())) {
            found.accept(reckoner.through(list.getFirst().completedBy(last), last, null));
            return last.to();
        }
        int i = 0;
        while (i < list.size()) {
            int to = i;
            while (to < joints.size() && goesOn(list.get(to), list.get(to + 1), joints.get(to))) {
                to++;
            }
            if (led || to == list.size() - 1) {
                var from = list.get(i).completedBy(last);
                found.accept(
                        i == to && i == list.size() - 1
                                ? reckoner.one(last, weekdayBeside(last))
                                : reckoner.through(from, list.get(to).completedBy(last), null));
            }
            i = to + 1;
        }
        return last.to();
    }

    /// `dnia`, `w dniach`, `dn.`
    private boolean saysDays(int at) {
        return DAYS.contains(context.before(at));
    }

    private static boolean goesOn(Point one, Point next, Separator.Kind joint) {
        return joint == Separator.Kind.THROUGH
                || (one.day() != null && next.day() != null && one.day() + 1 == next.day());
    }

    /// Whether the second is the day after the first.
    private boolean areNeighbours(Point first, Point second) {
        return reckoner.through(first, second, null)
                        instanceof DateMention.Known(_, _, var days, _, _)
                && days.precision() == Precision.DAY
                && new DayCount(days).isTwo();
    }
}
