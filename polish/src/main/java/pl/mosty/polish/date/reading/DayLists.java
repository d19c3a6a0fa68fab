package pl.mosty.polish.date.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.point.Point;
import pl.mosty.polish.date.point.PointReader;
import pl.mosty.polish.date.point.Reckoner;
import pl.mosty.polish.scan.Tokens;

/// Reads several days that share one month.
final class DayLists {

    private static final int LONGEST = 12;

    private final Tokens t;
    private final PointReader points;
    private final Reckoner reckoner;
    private final Context context;
    private int noneBefore;

    DayLists(Tokens tokens, PointReader points, Context context) {
        this.t = tokens;
        this.points = points;
        this.reckoner = new Reckoner(tokens);
        this.context = context;
    }

    /// `15–17 lipca`, `17 i 18 maja`, `5, 12 i 19 maja`. Where a list of numbers ends without a
    /// month, none that starts within it has one either: each number is looked at once.
    int read(int at, boolean told, Consumer<DateMention> found) {
        if (at < noneBefore) {
            return -1;
        }
        var list = new ArrayList<Point>();
        var joints = new ArrayList<Separator.Kind>();
        int next = at;
        while (list.size() < LONGEST) {
            var last = points.dayOfMonth(next, told);
            if (last != null) {
                if (list.isEmpty() || context.isName(last)) {
                    return -1;
                }
                list.add(last);
                return listed(list, joints, found);
            }
            var inMonth = list.isEmpty() ? null : points.dayAndMonth(next);
            if (inMonth != null && (inMonth.tellsYear() || told)) {
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
        boolean led = context.led(list.getFirst().from()) || isEnumeration(list, joints);
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
                                ? reckoner.one(last, context.weekdayBeside(last))
                                : reckoner.through(from, list.get(to).completedBy(last), null));
            }
            i = to + 1;
        }
        return last.to();
    }

    /// `odwiedzili miasto 12 i 14 maja`: days that rise, the last one joined by a word.
    private static boolean isEnumeration(List<Point> list, List<Separator.Kind> joints) {
        for (int i = 1; i < list.size(); i++) {
            var one = list.get(i - 1).day();
            var next = list.get(i).day();
            if (one == null || next == null || one >= next) {
                return false;
            }
        }
        return !joints.isEmpty() && joints.getLast() == Separator.Kind.AND;
    }

    private static boolean goesOn(Point one, Point next, Separator.Kind joint) {
        return joint == Separator.Kind.THROUGH
                || (one.day() != null && next.day() != null && one.day() + 1 == next.day());
    }
}
