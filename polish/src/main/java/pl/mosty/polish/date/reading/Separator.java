package pl.mosty.polish.date.reading;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.word.DateWords;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.scan.WordSet;

/// What joins two dates.
///
/// @param to the token after it
record Separator(int to, Kind kind) {

    private static final WordSet PARTS = WordSet.of("początku połowy końca anfang mitte ende");
    private static final WordSet IN = WordSet.of("w we");

    enum Kind {
        /// A dash, `do`, `to`, `bis`: from the one to the other.
        THROUGH,
        /// `i`, `oraz`, `na`, a stroke: both.
        AND,
        COMMA
    }

    /// Past what a month may have before it: `do końca listopada`, `i w marcu`.
    Separator beforeMonth(Tokens t) {
        var words = kind == Kind.THROUGH ? PARTS : IN;
        return words.contains(t.hash(to)) && t.gap(to) == Gap.SPACE
                ? new Separator(to + 1, kind)
                : this;
    }

    static @Nullable Separator at(Tokens t, int at) {
        if (t.gap(at) == Gap.BREAK || t.gap(at) == Gap.LINE || t.gap(at + 1) == Gap.BREAK) {
            return null;
        }
        if (t.isMark(at, "-–—−‐‑")) {
            int more = t.isMark(at + 1, "-–") && t.gap(at + 1) == Gap.NONE ? at + 2 : at + 1;
            return new Separator(more, Kind.THROUGH);
        }
        int through = beforeWord(t, at);
        if (t.is(through, "do")
                || t.is(through, "to")
                || t.is(through, "bis")
                || t.is(through, "until")
                || t.is(through, "till")) {
            boolean day = t.is(through + 1, "dnia") || t.is(through + 1, "zum");
            return new Separator(day ? through + 2 : behindWeekday(t, through + 1), Kind.THROUGH);
        }
        if (t.is(at, "i")
                || t.is(at, "oraz")
                || t.is(at, "and")
                || t.is(at, "und")
                || t.is(at, "a")
                || t.is(at, "lub")
                || t.is(at, "na")
                || t.isMark(at, "/&")) {
            return new Separator(at + 1, Kind.AND);
        }
        return t.isMark(at, ",") ? new Separator(at + 1, Kind.COMMA) : null;
    }

    /// Past the comma or the weekday in brackets before the word: `26 maja, do 1 czerwca`, `6 maja
    /// (piątek) do 9 maja`.
    private static int beforeWord(Tokens t, int at) {
        boolean weekday =
                t.isMark(at, "(") && DateWords.weekday(t, at + 1) != null && t.isMark(at + 2, ")");
        int next = weekday ? at + 3 : at;
        return t.isMark(next, ",") && t.gap(next + 1) != Gap.BREAK ? next + 1 : next;
    }

    /// `do niedzieli 9 czerwca`, `bis Samstag, 1. Juni`.
    private static int behindWeekday(Tokens t, int at) {
        if (DateWords.weekday(t, at) == null || t.gap(at + 1) == Gap.BREAK) {
            return at;
        }
        return t.isMark(at + 1, ",") && t.gap(at + 2) != Gap.BREAK ? at + 2 : at + 1;
    }
}
