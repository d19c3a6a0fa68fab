package pl.mosty.polish.date.reading;

import java.util.function.Consumer;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.point.Digits;
import pl.mosty.polish.date.point.Point;
import pl.mosty.polish.date.point.Reckoner;
import pl.mosty.polish.date.word.DateWords;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.scan.WordSet;

/// Reads years: one, two that belong together, decades.
final class YearReader {

    private static final WordSet BEFORE_A_YEAR =
            WordSet.of("w we od do in since until rok roku rokiem jahr jahre");
    private static final WordSet BEFORE_YEARS =
            WordSet.of("lata latach lat latami years jahren jahre");
    private static final WordSet SCHOOL =
            WordSet.of(
                    """
                    szkolny szkolnym szkolnego akademicki akademickim akademickiego rok roku sezon
                    sezonie sezonu
                    """);

    /// Earlier ones may be of this century too.
    private static final int FIRST_PAST_DECADE = 30;

    private static final long FROM = Tokens.hash("od");

    private final Tokens t;
    private final Digits digits;
    private final Reckoner reckoner;
    private final Context context;

    YearReader(Tokens tokens) {
        this.t = tokens;
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
        return furtherYears(to, found);
    }

    /// `1998–2003 oraz 2010–2012`: what goes on as it began.
    private int furtherYears(int at, Consumer<DateMention> found) {
        var joint = Separator.at(t, at);
        if (joint == null || joint.kind() == Separator.Kind.THROUGH) {
            return at;
        }
        int first = joint.to();
        var dash = digits.isYear(first) ? Separator.at(t, first + 1) : null;
        boolean goesOn =
                dash != null
                        && t.isMark(first + 1, "-–")
                        && digits.isYear(dash.to())
                        && t.value(dash.to()) > t.value(first)
                        && !digits.joinedBehind(dash.to() + 1);
        return goesOn && dash != null
                ? accept(Point.year(first, first + 1, t.value(first)), dash.to(), found)
                : at;
    }

    /// `w latach 90.`, `lata dziewięćdziesiąte XX wieku`: ten years of the last century.
    int decade(int at, Consumer<DateMention> found) {
        int tens = tens(at);
        if (tens == 0 || !BEFORE_YEARS.contains(context.before(at))) {
            return -1;
        }
        int to = t.isNumber(at) ? at + 2 : at + 1;
        boolean century = t.is(to, "xx") && digits.isCentury(to + 1);
        if (tens < FIRST_PAST_DECADE && !century) {
            return -1;
        }
        to = century ? (t.isMark(to + 2, ".") ? to + 3 : to + 2) : to;
        int first = 1900 + tens;
        found.accept(
                reckoner.through(
                        Point.year(at, at + 1, first), Point.year(at, to, first + 9), null));
        return to;
    }

    /// 90 of `90.` and of `dziewięćdziesiątych`; 0 of all else.
    private int tens(int at) {
        boolean printed =
                digits.hasDigits(at, 2)
                        && t.value(at) % 10 == 0
                        && t.isMark(at + 1, ".")
                        && t.gap(at + 1) == Gap.NONE;
        return printed ? t.value(at) : t.isWord(at) ? DateWords.decade(t, at) : 0;
    }

    private boolean decimal(int at) {
        return t.isMark(at + 1, ",.") && t.isNumber(at + 2) && t.gap(at + 2) == Gap.NONE;
    }
}
