package pl.mosty.polish.date.point;

import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.scan.WordSet;

/// What numbers are by their digits and by what touches them.
public final class Digits {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    /// What is counted: a number of four digits before it is no year.
    private static final WordSet COUNTED =
            WordSet.of(
                    """
                    osób osoby uczestników uczniów zł złotych euro mieszkańców gości studentów
                    widzów dzieci km m people participants guests
                    """);

    private final Tokens t;

    public Digits(Tokens tokens) {
        this.t = tokens;
    }

    /// The token after `r.`, `roku` or `rok` at the token, or -1.
    public int yearWord(int at) {
        if (t.gap(at) == Gap.BREAK) {
            return -1;
        }
        if (t.is(at, "r") || t.is(at, "rr")) {
            return t.isMark(at + 1, ".") && t.gap(at + 1) == Gap.NONE ? at + 2 : at + 1;
        }
        return t.is(at, "roku") || t.is(at, "rok") || t.is(at, "rokiem") ? at + 1 : -1;
    }

    /// `wieku`, `w.` behind a Roman numeral.
    public boolean isCentury(int at) {
        return t.is(at, "wieku") || t.is(at, "w");
    }

    public boolean isYear(int at) {
        return hasDigits(at, 4) && t.value(at) >= FIRST_YEAR && t.value(at) <= LAST_YEAR;
    }

    /// Whether what follows a number says that it counts things.
    public boolean counts(int at) {
        return t.isWord(at) && t.gap(at) == Gap.SPACE && COUNTED.contains(t.hash(at));
    }

    /// Whether digits joined by marks go on before or behind the tokens, as in versions and
    /// numbers.
    public boolean runsOn(int from, int to) {
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

    public boolean joinedBehind(int to) {
        if (t.gap(to) != Gap.NONE) {
            return false;
        }
        boolean digits = t.isMark(to, ".:,") && t.isNumber(to + 1) && t.gap(to + 1) == Gap.NONE;
        return digits || t.isMark(to, "%’'@_");
    }

    public int afterOrdinal(int at) {
        if (t.isMark(at, ".") && t.gap(at) == Gap.NONE) {
            return at + 1;
        }
        if (t.isMark(at, "-") && t.gap(at) == Gap.NONE && t.is(at + 1, "go")) {
            return at + 2;
        }
        boolean english =
                t.gap(at) == Gap.NONE
                        && (t.is(at, "st") || t.is(at, "nd") || t.is(at, "rd") || t.is(at, "th"));
        return english ? at + 1 : at;
    }

    public boolean isShort(int at) {
        return t.isNumber(at) && t.length(at) <= 2;
    }

    public boolean hasDigits(int at, int count) {
        return t.isNumber(at) && t.length(at) == count;
    }

    public boolean sameLine(int from, int to) {
        for (int i = from; i < to; i++) {
            if (t.gap(i) == Gap.LINE || t.gap(i) == Gap.BREAK) {
                return false;
            }
        }
        return true;
    }

    public int touches(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += t.gap(i) == Gap.NONE ? 1 : 0;
        }
        return count;
    }
}
