package pl.mosty.polish.date.reading;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.point.Point;
import pl.mosty.polish.date.point.PointReader;
import pl.mosty.polish.date.point.Reckoner;
import pl.mosty.polish.date.word.DateWords;
import pl.mosty.polish.date.word.Month;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;

/// Reads months without a day: `w czerwcu`, `kwiecień 2022 r.`, `od maja do lipca 2022 r.`.
final class MonthReader {

    private final Tokens t;
    private final PointReader points;
    private final Reckoner reckoner;
    private final Context context;

    MonthReader(Tokens tokens, PointReader points) {
        this.t = tokens;
        this.points = points;
        this.reckoner = new Reckoner(tokens);
        this.context = new Context(tokens);
    }

    /// The token after what was read, or -1.
    int read(int at, Consumer<DateMention> found) {
        for (var month : DateWords.months(t, at)) {
            var first = points.month(at, month);
            int listed = month.form() == Month.Form.LOCATIVE ? list(month, first, found) : -1;
            if (listed > 0) {
                return listed;
            }
            var separator = Separator.at(t, first.to());
            var second = separator == null ? null : second(separator.beforeMonth(t));
            if (second != null && separator != null && joins(first, second, separator, month)) {
                found.accept(reckoner.through(first, second, null));
                return second.to();
            }
            if (isMonth(first, month)) {
                found.accept(reckoner.one(first, null));
                return first.to();
            }
        }
        return -1;
    }

    /// `w maju, czerwcu i lipcu 2022 r.`, `w maju i w lipcu`: one interval of months that follow on
    /// each other, else each by itself, in the year of the last one.
    private int list(Month month, Point first, Consumer<DateMention> found) {
        var list = new ArrayList<Point>(4);
        list.add(first);
        int number = month.number();
        boolean joined = false;
        for (var next = next(first, number); next != null; next = next(list.getLast(), number)) {
            list.add(next);
            number = next.month() == null ? 12 : next.month();
            joined = !t.isMark(next.from() - 1, ",") && !t.isMark(next.from() - 2, ",");
        }
        if (!joined) {
            return -1;
        }
        var last = list.getLast();
        if (number - month.number() == list.size() - 1) {
            found.accept(reckoner.through(first, last, null));
        } else {
            list.forEach(point -> found.accept(reckoner.one(point.inYearOf(last), null)));
        }
        return last.to();
    }

    /// A later month in the locative that a comma or `i` joins to the one before, or null.
    private @Nullable Point next(Point before, int number) {
        var separator = before.tellsYear() ? null : Separator.at(t, before.to());
        if (separator == null || separator.kind() == Separator.Kind.THROUGH) {
            return null;
        }
        int at = separator.beforeMonth(t).to();
        for (var month : DateWords.months(t, at)) {
            if (month.form() == Month.Form.LOCATIVE && month.number() > number) {
                return points.month(at, month);
            }
        }
        return null;
    }

    private @Nullable Point second(Separator separator) {
        for (var month : DateWords.months(t, separator.to())) {
            if (month.form() == Month.Form.ROMAN || !month.form().isShort()) {
                return points.month(separator.to(), month);
            }
        }
        return null;
    }

    private boolean joins(Point first, Point second, Separator separator, Month month) {
        boolean through = separator.kind() == Separator.Kind.THROUGH;
        if (month.form() == Month.Form.ROMAN) {
            return through
                    && t.isCapitalised(second.from())
                    && t.isCapitalised(first.from())
                    && second.tellsYear()
                    && context.spansMonths(first.from());
        }
        if (month.form().isShort() || separator.kind() == Separator.Kind.COMMA) {
            return false;
        }
        boolean told = isMonth(first, month) || second.tellsYear();
        boolean next =
                first.month() != null
                        && second.month() != null
                        && first.month() + 1 == second.month();
        return told && (through || next);
    }

    private boolean isMonth(Point point, Month month) {
        int at = point.from();
        boolean year = point.tellsYear() && t.gap(at + 1) != Gap.LINE;
        return switch (month.form()) {
            case LOCATIVE ->
                    year
                            || context.inWords(at)
                            || (!t.isCapitalised(at) && t.length(at) > 4)
                            || (!t.isCapitalised(at) && !t.is(at, "maju") && !t.is(at, "lutym"));
            case GENITIVE -> !t.isCapitalised(at) && (year || context.monthLed(at));
            case NOMINATIVE ->
                    year
                            || (context.startsLine(at)
                                    && (context.endsLine(point.to())
                                            || t.isMark(point.to(), "-–—:")));
            case INSTRUMENTAL -> false;
            case SHORT, ROMAN -> false;
            case ENGLISH_SHORT, GERMAN_SHORT ->
                    t.isCapitalised(at)
                            && point.tellsYear()
                            && (t.isMark(at + 1, ".") || context.monthLed(at));
            case ENGLISH, GERMAN -> t.isCapitalised(at) && (year || context.monthLed(at));
        };
    }
}
