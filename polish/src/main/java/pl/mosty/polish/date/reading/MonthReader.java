package pl.mosty.polish.date.reading;

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
            var separator = Separator.at(t, first.to());
            var second = separator == null ? null : second(separator);
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

    private @Nullable Point second(Separator separator) {
        var months = DateWords.months(t, separator.to());
        if (months.isEmpty() || isTight(months.getFirst())) {
            return null;
        }
        return points.month(separator.to(), months.getFirst());
    }

    private boolean joins(Point first, Point second, Separator separator, Month month) {
        if (isTight(month) || separator.kind() == Separator.Kind.COMMA) {
            return false;
        }
        boolean told = isMonth(first, month) || second.tellsYear();
        boolean next =
                first.month() != null
                        && second.month() != null
                        && first.month() + 1 == second.month();
        return told && (separator.kind() == Separator.Kind.THROUGH || next);
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
            case SHORT -> false;
            case ENGLISH, GERMAN -> t.isCapitalised(at) && (year || context.monthLed(at));
        };
    }

    /// An abbreviation or Roman numeral, which no month alone is written with.
    private static boolean isTight(Month month) {
        return month.form() == Month.Form.SHORT;
    }
}
