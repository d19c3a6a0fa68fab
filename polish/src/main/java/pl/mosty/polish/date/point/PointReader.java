package pl.mosty.polish.date.point;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.word.DateWords;
import pl.mosty.polish.date.word.Month;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;

/// Reads one day, month or year at a token. Every method looks at a bounded number of tokens.
public final class PointReader {

    private final Tokens t;
    private final Digits digits;

    public PointReader(Tokens tokens) {
        this.t = tokens;
        this.digits = new Digits(tokens);
    }

    /// A day of a month in any notation, with its year where that stands.
    public @Nullable Point dayOfMonth(int at) {
        return dayOfMonth(at, false);
    }

    /// @param told whether words before it say that a day follows: `dnia 12 V`, `w dniu 12.05.22`
    public @Nullable Point dayOfMonth(int at, boolean told) {
        if (t.isWord(at)) {
            var spoken = spoken(at);
            return spoken != null ? spoken : monthFirst(at);
        }
        var iso = iso(at);
        if (iso != null) {
            return iso;
        }
        var numeric = numeric(at, told);
        return numeric != null ? numeric : dayFirst(at, told);
    }

    /// `2022-07-15`, `2022.07.15`.
    private @Nullable Point iso(int at) {
        if (!digits.isYear(at) || !t.isMark(at + 1, "-–./") || t.gap(at + 1) != Gap.NONE) {
            return null;
        }
        char mark = t.text().charAt(t.start(at + 1));
        boolean whole =
                digits.hasDigits(at + 2, 2)
                        && t.isMark(at + 3, String.valueOf(mark))
                        && digits.hasDigits(at + 4, 2)
                        && t.gap(at + 2) == Gap.NONE
                        && t.gap(at + 3) == Gap.NONE
                        && t.gap(at + 4) == Gap.NONE
                        && !digits.joinedBehind(at + 5);
        return whole
                ? new Point(at, at + 5, t.value(at + 4), t.value(at + 2), t.value(at), null)
                : null;
    }

    /// `27.05.1976 r.`, `10. 11. 2022`, `10-06-2009`, `1/9/2022`.
    private @Nullable Point numeric(int at, boolean told) {
        if (!digits.isShort(at)
                || !digits.isShort(at + 2)
                || !(digits.isYear(at + 4) || digits.hasDigits(at + 4, 2))) {
            return null;
        }
        boolean dots = t.isMark(at + 1, ".") && t.isMark(at + 3, ".");
        boolean others =
                (t.isMark(at + 1, "-") && t.isMark(at + 3, "-"))
                        || (t.isMark(at + 1, "/") && t.isMark(at + 3, "/"));
        if (others && t.value(at + 2) > 12) {
            return null;
        }
        if ((!dots && !others) || !digits.sameLine(at + 1, at + 5) || digits.joinedBehind(at + 5)) {
            return null;
        }
        if (others && digits.touches(at + 1, at + 5) != 4) {
            return null;
        }
        boolean shortYear = !digits.isYear(at + 4);
        int to = digits.yearWord(at + 5);
        if (shortYear && !(dots && (told || to > 0))) {
            return null;
        }
        int year = t.value(at + 4) + (shortYear ? 2000 : 0);
        return new Point(at, Math.max(to, at + 5), t.value(at), t.value(at + 2), year, null);
    }

    /// `15 lipca 2022 r.`, `15. Juli 2022`, `15th July`, `15 VII 2022`.
    private @Nullable Point dayFirst(int at, boolean told) {
        if (!digits.isShort(at)) {
            return null;
        }
        int next = digits.afterOrdinal(at + 1);
        next = t.is(next, "of") ? next + 1 : Math.max(next, behindWeekday(next));
        for (var month : DateWords.months(t, next)) {
            if (t.gap(next) == Gap.BREAK || !month.followsDay() || !looksRight(month, next)) {
                continue;
            }
            var point = withYear(at, next + 1, t.value(at), month);
            boolean needsYear =
                    (month.form().isShort() && !(told && month.form() != Month.Form.SHORT))
                            || (month.form() == Month.Form.NOMINATIVE && t.isCapitalised(next));
            if (!needsYear || point.tellsYear()) {
                return point;
            }
        }
        return null;
    }

    /// `dziewiątego kwietnia`.
    private @Nullable Point spoken(int at) {
        var day = DateWords.day(t, at);
        if (day == null || t.gap(day.end()) == Gap.BREAK) {
            return null;
        }
        for (var month : DateWords.months(t, day.end())) {
            if (month.form() == Month.Form.GENITIVE) {
                return withYear(at, day.end() + 1, day.values().getFirst(), month);
            }
        }
        return null;
    }

    /// `May 9, 2022`, `Sept. 5, 2019`.
    private @Nullable Point monthFirst(int at) {
        for (var month : DateWords.months(t, at)) {
            boolean stop = month.form() == Month.Form.ENGLISH_SHORT && t.isMark(at + 1, ".");
            int day = stop ? at + 2 : at + 1;
            if (month.form().isEnglish()
                    && t.isCapitalised(at)
                    && digits.isShort(day)
                    && t.gap(day) == Gap.SPACE
                    && t.value(day) <= 31) {
                var point = withYear(at, digits.afterOrdinal(day + 1), t.value(day), month);
                boolean whole =
                        stop
                                || month.form() == Month.Form.ENGLISH
                                || point.tellsYear()
                                || isApart(at, point.to());
                return whole && DateWords.months(t, point.to()).isEmpty() ? point : null;
            }
        }
        return null;
    }

    /// `seminar, Dec 6.`, `(Oct 12)`: nothing but the day stands between two marks.
    private boolean isApart(int from, int to) {
        return t.isMark(from - 1, ",(")
                && (t.isMark(to, ").;") || t.gap(to) == Gap.BREAK || t.gap(to) == Gap.LINE);
    }

    /// A month with the year where one follows: `czerwcu 2022 r.`.
    public Point month(int at, Month month) {
        return withYear(
                at, t.isMark(at + 1, ".") && month.form().isShort() ? at + 2 : at + 1, null, month);
    }

    private Point withYear(int from, int at, @Nullable Integer day, Month month) {
        var point = yearBehind(from, at, day, month);
        int behind = point.tellsYear() || day == null ? -1 : behindWeekday(at);
        var further = behind < 0 ? point : yearBehind(from, behind, day, month);
        return further.tellsYear() ? further : point;
    }

    /// The token after `(środa)` or `(czwartek-sobota)`, or -1.
    private int behindWeekday(int at) {
        if (!t.isMark(at, "(") || DateWords.weekday(t, at + 1) == null) {
            return -1;
        }
        boolean two = t.isMark(at + 2, "-–") && DateWords.weekday(t, at + 3) != null;
        int close = two ? at + 4 : at + 2;
        return t.isMark(close, ")") ? close + 1 : -1;
    }

    private Point yearBehind(int from, int at, @Nullable Integer day, Month month) {
        int next = month.form().isShort() && t.isMark(at, ".") ? at + 1 : at;
        var shift = DateWords.shift(t, next);
        if (shift != null && t.gap(next) != Gap.BREAK) {
            int to = t.isMark(shift.end(), ".") ? shift.end() + 1 : shift.end();
            return new Point(from, to, day, month.number(), null, shift.values().getFirst());
        }
        int year = month.form().isEnglish() && t.isMark(next, ",") ? next + 1 : next;
        year = t.is(year, "roku") && digits.isYear(year + 1) ? year + 1 : year;
        if (digits.isYear(year) && t.gap(year) != Gap.BREAK && !digits.joinedBehind(year + 1)) {
            int to = digits.yearWord(year + 1);
            if (to > 0) {
                return new Point(from, to, day, month.number(), t.value(year), null);
            }
            if (t.gap(year) != Gap.LINE && !digits.counts(year + 1)) {
                return new Point(from, year + 1, day, month.number(), t.value(year), null);
            }
        }
        return new Point(from, at, day, month.number(), null, null);
    }

    /// A day alone, with the full stop that makes it an ordinal where another day follows.
    public @Nullable Point bareDay(int at) {
        if (!digits.isShort(at) || t.value(at) < 1 || t.value(at) > 31) {
            return null;
        }
        return Point.day(at, digits.afterOrdinal(at + 1), t.value(at));
    }

    /// `12.05` as the first end of `12.05–14.05.2022`.
    public @Nullable Point dayAndMonth(int at) {
        if (!digits.isShort(at)
                || !t.isMark(at + 1, "./")
                || !digits.isShort(at + 2)
                || !digits.sameLine(at + 1, at + 3)) {
            return null;
        }
        int to = t.isMark(at + 3, ".") && t.gap(at + 3) == Gap.NONE ? at + 4 : at + 3;
        if (t.value(at) > 31 || t.value(at + 2) > 12 || t.value(at + 2) == 0) {
            return null;
        }
        var shift = DateWords.shift(t, to);
        if (shift == null) {
            return new Point(at, to, t.value(at), t.value(at + 2), null, null);
        }
        int end = t.isMark(shift.end(), ".") ? shift.end() + 1 : shift.end();
        return new Point(at, end, t.value(at), t.value(at + 2), null, shift.values().getFirst());
    }

    /// English and German months are written with a capital, Roman numerals in capitals.
    private boolean looksRight(Month month, int at) {
        return switch (month.form()) {
            case ENGLISH, GERMAN, ROMAN, ENGLISH_SHORT, GERMAN_SHORT -> t.isCapitalised(at);
            default -> true;
        };
    }
}
