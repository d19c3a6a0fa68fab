package pl.mosty.polish.date.reading;

import org.jspecify.annotations.Nullable;
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
        if (t.is(at, "do")
                || t.is(at, "to")
                || t.is(at, "bis")
                || t.is(at, "until")
                || t.is(at, "till")) {
            return new Separator(
                    t.is(at + 1, "dnia") || t.is(at + 1, "zum") ? at + 2 : at + 1, Kind.THROUGH);
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
}
