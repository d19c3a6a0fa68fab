package pl.mosty.polish.date.reading;

import java.util.function.Consumer;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.RelativeDay;
import pl.mosty.polish.date.YearPart;
import pl.mosty.polish.date.point.Digits;
import pl.mosty.polish.date.point.Point;
import pl.mosty.polish.date.point.PointReader;
import pl.mosty.polish.date.point.Reckoner;
import pl.mosty.polish.date.word.DateWords;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.scan.WordSet;

/// Reads years, parts of years and days told by another day.
final class YearReader {

    private static final WordSet BEFORE_A_YEAR =
            WordSet.of("w we od do in since until rok roku rokiem jahr");
    private static final WordSet BEFORE_YEARS =
            WordSet.of("lata latach lat latami years jahren jahre");
    private static final WordSet SCHOOL =
            WordSet.of(
                    """
                    szkolny szkolnym szkolnego akademicki akademickim akademickiego rok roku sezon
                    sezonie sezonu
                    """);

    /// The last words of phrases that without a year say nothing of one: `w pierwszej połowie
    /// meczu`.
    private static final WordSet NEEDS_YEAR =
            WordSet.of("połowa połowie połowy połowę poł . of half hälfte q1 1 2 3 4");

    private static final WordSet ON = WordSet.of("w we on");
    private static final long FROM = Tokens.hash("od");

    private final Tokens t;
    private final PointReader points;
    private final Digits digits;
    private final Reckoner reckoner;
    private final Context context;

    YearReader(Tokens tokens, PointReader points) {
        this.t = tokens;
        this.points = points;
        this.digits = new Digits(tokens);
        this.reckoner = new Reckoner(tokens);
        this.context = new Context(tokens);
    }

    /// `w 2022 r.`, `rok 2022`, `w latach 2014–2020`, `roku szkolnym 2021/2022`; returns the token
    /// after what was read, or -1.
    int year(int at, Consumer<DateMention> found) {
        if (!digits.isYear(at) || digits.runsOn(at, at)) {
            return -1;
        }
        long before = context.before(at);
        int second = secondYear(at, before);
        if (second > 0) {
            return accept(Point.year(at, at + 1, t.value(at)), second, found);
        }
        int until = before == FROM ? digits.yearWord(at + 1) : -1;
        if (until > 0 && t.is(until, "do") && digits.isYear(until + 1)) {
            return accept(Point.year(at, at + 1, t.value(at)), until + 1, found);
        }
        if (digits.runsOn(at, at + 1) || context.isLabelled(at)) {
            return -1;
        }
        int to = digits.yearWord(at + 1);
        if (to > 0) {
            return t.is(to, "poz") ? -1 : found(Point.year(at, to, t.value(at)), found);
        }
        boolean led = BEFORE_A_YEAR.contains(before) && t.gap(at) != Gap.LINE;
        boolean counts = digits.counts(at + 1) || t.isMark(at + 1, "%€$") || decimal(at);
        return led && !counts ? found(Point.year(at, at + 1, t.value(at)), found) : -1;
    }

    private int found(Point year, Consumer<DateMention> found) {
        found.accept(reckoner.one(year, null));
        return year.to();
    }

    /// The second year of two, or -1.
    private int secondYear(int at, long before) {
        var separator = Separator.at(t, at + 1);
        if (separator == null || separator.kind() == Separator.Kind.COMMA) {
            return -1;
        }
        int second = separator.to();
        if (t.isMark(at + 1, "/")) {
            boolean next = digits.isYear(second) && t.value(second) == t.value(at) + 1;
            boolean shortNext =
                    t.isNumber(second)
                            && t.length(second) == 2
                            && t.value(second) == (t.value(at) + 1) % 100;
            return SCHOOL.contains(before) && (next || shortNext) ? second : -1;
        }
        if (separator.kind() == Separator.Kind.THROUGH
                && digits.hasDigits(second, 2)
                && BEFORE_YEARS.contains(before)
                && t.value(second) > t.value(at) % 100) {
            return second;
        }
        if (!digits.isYear(second) || t.value(second) < t.value(at)) {
            return -1;
        }
        boolean told = BEFORE_YEARS.contains(before) || digits.yearWord(second + 1) > 0;
        boolean fromTo = before == FROM && t.is(at + 1, "do") && !digits.counts(second + 1);
        boolean both =
                separator.kind() == Separator.Kind.THROUGH || t.value(second) == t.value(at) + 1;
        return (told && both) || fromTo ? second : -1;
    }

    private int accept(Point first, int at, Consumer<DateMention> found) {
        int from = t.value(first.from());
        boolean wraps = t.value(at) < from % 100;
        int value =
                t.length(at) > 2
                        ? t.value(at)
                        : from - from % 100 + t.value(at) + (wraps ? 100 : 0);
        int to = Math.max(digits.yearWord(at + 1), at + 1);
        found.accept(reckoner.through(first, Point.year(at, to, value), null));
        return to;
    }

    /// `w latach 90.`, `lata 90. XX wieku`: ten years of the last century.
    int decade(int at, Consumer<DateMention> found) {
        boolean tens =
                digits.hasDigits(at, 2)
                        && t.value(at) % 10 == 0
                        && t.isMark(at + 1, ".")
                        && t.gap(at + 1) == Gap.NONE
                        && BEFORE_YEARS.contains(context.before(at));
        boolean century = tens && t.is(at + 2, "xx") && digits.isCentury(at + 3);
        if (!tens || (t.value(at) < 30 && !century)) {
            return -1;
        }
        int to = century ? (t.isMark(at + 4, ".") ? at + 5 : at + 4) : at + 2;
        int first = 1900 + t.value(at);
        found.accept(
                reckoner.through(
                        Point.year(at, at + 1, first), Point.year(at, to, first + 9), null));
        return to;
    }

    private boolean decimal(int at) {
        return t.isMark(at + 1, ",.") && t.isNumber(at + 2) && t.gap(at + 2) == Gap.NONE;
    }

    /// `jesienią`, `w I połowie 2022 r.`, `w drugim kwartale br.`.
    int part(int at, Consumer<DateMention> found) {
        var told = DateWords.toldYear(t, at);
        if (told != null && !digits.isYear(told.end()) && !SCHOOL.contains(t.hash(told.end()))) {
            int years = told.values().getFirst();
            found.accept(
                    new DateMention.InYear(
                            t.start(at), t.end(told.end() - 1), YearPart.WHOLE, null, years));
            return told.end();
        }
        var match = DateWords.part(t, at);
        if (match == null) {
            return -1;
        }
        int next = match.end();
        var shift = DateWords.shift(t, next);
        int end = next;
        Integer year = null;
        if (shift != null) {
            end = t.isMark(shift.end(), ".") ? shift.end() + 1 : shift.end();
        } else {
            next = t.is(next, "roku") ? next + 1 : next;
            if (digits.isYear(next) && t.gap(next) == Gap.SPACE) {
                year = t.value(next);
                end = Math.max(digits.yearWord(next + 1), next + 1);
            } else {
                end = next;
            }
        }
        boolean hasYear = end > match.end();
        if (!hasYear && !standsAlone(match.values().getFirst(), at, match.end())) {
            return -1;
        }
        int years = shift == null ? 0 : shift.values().getFirst();
        found.accept(
                new DateMention.InYear(
                        t.start(at), t.end(end - 1), match.values().getFirst(), year, years));
        return end;
    }

    /// Without a year only what can be nothing else: `jesienią`, `na wiosnę`, `w II półroczu`.
    private boolean standsAlone(YearPart part, int at, int to) {
        if (part.edtf() < YearPart.FIRST_QUARTER.edtf()) {
            return (to > at + 1 && !NEEDS_YEAR.contains(t.hash(to - 1)))
                    || t.is(at, "wiosną")
                    || t.is(at, "latem")
                    || t.is(at, "jesienią")
                    || t.is(at, "zimą");
        }
        return !NEEDS_YEAR.contains(t.hash(to - 1));
    }

    /// `następnego dnia`, `w niedzielę`.
    int relative(int at, Consumer<DateMention> found) {
        var match = DateWords.relative(t, at);
        if (match != null) {
            found.accept(
                    new DateMention.Relative(
                            t.start(at), t.end(match.end() - 1), match.values().getFirst()));
            return match.end();
        }
        var weekday = DateWords.weekday(t, at);
        if (weekday == null || !ON.contains(context.before(at)) || datesWeekday(at + 1)) {
            return -1;
        }
        found.accept(new DateMention.Relative(t.start(at), t.end(at), new RelativeDay.On(weekday)));
        return at + 1;
    }

    /// Whether the weekday only goes with the date behind it.
    private boolean datesWeekday(int next) {
        int at = t.isMark(next, ",(") ? next + 1 : next;
        at = t.is(at, "dnia") ? at + 1 : at;
        return points.dayOfMonth(at) != null;
    }
}
