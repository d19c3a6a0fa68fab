package pl.mosty.polish.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;

/// Reads one day, month or year at a token. Every method looks at a bounded number of tokens.
final class PointReader {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    /// What is counted: a number of four digits before it is no year.
    private static final Set<String> COUNTED =
            Set.of(
                    "osób",
                    "osoby",
                    "uczestników",
                    "uczniów",
                    "zł",
                    "złotych",
                    "euro",
                    "mieszkańców",
                    "gości",
                    "studentów",
                    "widzów",
                    "dzieci",
                    "km",
                    "m",
                    "people",
                    "participants",
                    "guests");

    private final Tokens t;

    PointReader(Tokens tokens) {
        this.t = tokens;
    }

    /// A day of a month in any notation, with its year where that stands.
    @Nullable Point dayOfMonth(int at) {
        var iso = iso(at);
        if (iso != null) {
            return iso;
        }
        var numeric = numeric(at);
        return numeric != null ? numeric : t.isWord(at) ? monthFirst(at) : dayFirst(at);
    }

    /// `2022-07-15`.
    private @Nullable Point iso(int at) {
        if (!isYear(at) || !t.isMark(at + 1, "-–") || t.gap(at + 1) != Gap.NONE) {
            return null;
        }
        boolean whole =
                hasDigits(at + 2, 2)
                        && t.isMark(at + 3, "-–")
                        && hasDigits(at + 4, 2)
                        && t.gap(at + 2) == Gap.NONE
                        && t.gap(at + 3) == Gap.NONE
                        && t.gap(at + 4) == Gap.NONE
                        && !joinedBehind(at + 5);
        return whole
                ? new Point(at, at + 5, t.value(at + 4), t.value(at + 2), t.value(at), null)
                : null;
    }

    /// `27.05.1976 r.`, `10. 11. 2022`, `10-06-2009`, `1/9/2022`.
    private @Nullable Point numeric(int at) {
        if (!isShort(at) || !isShort(at + 2) || !(isYear(at + 4) || hasDigits(at + 4, 2))) {
            return null;
        }
        boolean dots = t.isMark(at + 1, ".") && t.isMark(at + 3, ".");
        boolean others =
                (t.isMark(at + 1, "-") && t.isMark(at + 3, "-"))
                        || (t.isMark(at + 1, "/") && t.isMark(at + 3, "/"));
        if (others && t.value(at + 2) > 12) {
            return null;
        }
        if ((!dots && !others) || !sameLine(at + 1, at + 5) || joinedBehind(at + 5)) {
            return null;
        }
        if (others && touches(at + 1, at + 5) != 4) {
            return null;
        }
        boolean shortYear = !isYear(at + 4);
        int to = yearWord(at + 5);
        if (shortYear && (to < 0 || !dots)) {
            return null;
        }
        int year = t.value(at + 4) + (shortYear ? 2000 : 0);
        return new Point(at, Math.max(to, at + 5), t.value(at), t.value(at + 2), year, null);
    }

    /// `15 lipca 2022 r.`, `15. Juli 2022`, `15th July`, `15 VII 2022`.
    private @Nullable Point dayFirst(int at) {
        if (!isShort(at)) {
            return null;
        }
        int next = afterOrdinal(at + 1);
        for (var month : DateWords.months(t, next)) {
            if (t.gap(next) == Gap.BREAK || !month.followsDay() || !looksRight(month, next)) {
                continue;
            }
            var point = withYear(at, next + 1, t.value(at), month);
            boolean needsYear =
                    month.form() == Month.Form.SHORT
                            || (month.form() == Month.Form.NOMINATIVE && t.isCapitalised(next));
            if (!needsYear || point.tellsYear()) {
                return point;
            }
        }
        return null;
    }

    /// `May 9, 2022`.
    private @Nullable Point monthFirst(int at) {
        for (var month : DateWords.months(t, at)) {
            if (month.form() == Month.Form.ENGLISH
                    && t.isCapitalised(at)
                    && isShort(at + 1)
                    && t.gap(at + 1) == Gap.SPACE
                    && t.value(at + 1) <= 31) {
                var point = withYear(at, afterOrdinal(at + 2), t.value(at + 1), month);
                return DateWords.months(t, point.to()).isEmpty() ? point : null;
            }
        }
        return null;
    }

    /// A month with the year where one follows: `czerwcu 2022 r.`.
    Point month(int at, Month month) {
        return withYear(
                at, t.isMark(at + 1, ".") && isShortForm(month) ? at + 2 : at + 1, null, month);
    }

    private Point withYear(int from, int at, @Nullable Integer day, Month month) {
        int next = isShortForm(month) && t.isMark(at, ".") ? at + 1 : at;
        var shift = DateWords.shift(t, next);
        if (shift != null && t.gap(next) != Gap.BREAK) {
            int to = t.isMark(shift.end(), ".") ? shift.end() + 1 : shift.end();
            return new Point(from, to, day, month.number(), null, shift.values().getFirst());
        }
        int year = month.form() == Month.Form.ENGLISH && t.isMark(next, ",") ? next + 1 : next;
        year = t.is(year, "roku") && isYear(year + 1) ? year + 1 : year;
        if (isYear(year) && t.gap(year) != Gap.BREAK && !joinedBehind(year + 1)) {
            int to = yearWord(year + 1);
            if (to > 0) {
                return new Point(from, to, day, month.number(), t.value(year), null);
            }
            if (t.gap(year) != Gap.LINE && !counts(year + 1)) {
                return new Point(from, year + 1, day, month.number(), t.value(year), null);
            }
        }
        return new Point(from, at, day, month.number(), null, null);
    }

    /// A day alone, with the full stop that makes it an ordinal where another day follows.
    @Nullable Point bareDay(int at) {
        if (!isShort(at) || t.value(at) < 1 || t.value(at) > 31) {
            return null;
        }
        return Point.day(at, afterOrdinal(at + 1), t.value(at));
    }

    /// `12.05` as the first end of `12.05–14.05.2022`.
    @Nullable Point dayAndMonth(int at) {
        if (!isShort(at)
                || !t.isMark(at + 1, "./")
                || !isShort(at + 2)
                || !sameLine(at + 1, at + 3)) {
            return null;
        }
        int to = t.isMark(at + 3, ".") && t.gap(at + 3) == Gap.NONE ? at + 4 : at + 3;
        return t.value(at) <= 31 && t.value(at + 2) <= 12 && t.value(at + 2) > 0
                ? new Point(at, to, t.value(at), t.value(at + 2), null, null)
                : null;
    }

    /// The token after `r.`, `roku` or `rok` at the token, or -1.
    int yearWord(int at) {
        if (t.gap(at) == Gap.BREAK) {
            return -1;
        }
        if (t.is(at, "r") || t.is(at, "rr")) {
            return t.isMark(at + 1, ".") && t.gap(at + 1) == Gap.NONE ? at + 2 : at + 1;
        }
        return t.is(at, "roku") || t.is(at, "rok") || t.is(at, "rokiem") ? at + 1 : -1;
    }

    boolean isYear(int at) {
        return hasDigits(at, 4) && t.value(at) >= FIRST_YEAR && t.value(at) <= LAST_YEAR;
    }

    /// Whether what follows a number says that it counts things.
    boolean counts(int at) {
        return t.isWord(at)
                && t.gap(at) == Gap.SPACE
                && t.length(at) < 13
                && COUNTED.contains(t.text().subSequence(t.start(at), t.end(at)).toString());
    }

    /// Whether digits joined by marks go on before or behind the tokens, as in versions and
    /// numbers.
    boolean runsOn(int from, int to) {
        return joinedBefore(from) || joinedBehind(to);
    }

    private boolean joinedBefore(int from) {
        if (t.gap(from) != Gap.NONE) {
            return false;
        }
        boolean digits =
                t.isMark(from - 1, "./-:,") && t.isNumber(from - 2) && t.gap(from - 1) == Gap.NONE;
        return digits || t.isWord(from - 1) || t.isMark(from - 1, "/’'@#_");
    }

    private boolean joinedBehind(int to) {
        if (t.gap(to) != Gap.NONE) {
            return false;
        }
        boolean digits = t.isMark(to, ".:,") && t.isNumber(to + 1) && t.gap(to + 1) == Gap.NONE;
        return digits || t.isMark(to, "%’'@_");
    }

    private int afterOrdinal(int at) {
        if (t.isMark(at, ".") && t.gap(at) == Gap.NONE) {
            return at + 1;
        }
        boolean english =
                t.gap(at) == Gap.NONE
                        && (t.is(at, "st") || t.is(at, "nd") || t.is(at, "rd") || t.is(at, "th"));
        return english ? at + 1 : at;
    }

    /// English and German months are written with a capital, Roman numerals in capitals.
    private boolean looksRight(Month month, int at) {
        return switch (month.form()) {
            case ENGLISH, GERMAN -> t.isCapitalised(at);
            case SHORT -> !isRoman(at) || t.isCapitalised(at);
            default -> true;
        };
    }

    private boolean isRoman(int at) {
        char first = Character.toLowerCase(t.text().charAt(t.start(at)));
        return first == 'i' || first == 'v' || first == 'x';
    }

    private static boolean isShortForm(Month month) {
        return month.form() == Month.Form.SHORT;
    }

    private boolean isShort(int at) {
        return t.isNumber(at) && t.length(at) <= 2;
    }

    private boolean hasDigits(int at, int count) {
        return t.isNumber(at) && t.length(at) == count;
    }

    private boolean sameLine(int from, int to) {
        for (int i = from; i < to; i++) {
            if (t.gap(i) == Gap.LINE || t.gap(i) == Gap.BREAK) {
                return false;
            }
        }
        return true;
    }

    private int touches(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += t.gap(i) == Gap.NONE ? 1 : 0;
        }
        return count;
    }
}
