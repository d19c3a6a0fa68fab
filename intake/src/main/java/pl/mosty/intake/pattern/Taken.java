package pl.mosty.intake.pattern;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The characters that an expression for one character takes, each asked of the JDK's own engine
/// when it is first seen.
final class Taken {

    /// How many bits tell of the {@link #USUAL} characters, in units of 64.
    static final int WORDS = 8;

    /// Latin letters, and the signs of print, which have numbers of their own behind them.
    private static final int USUAL = WORDS * Long.SIZE;

    private static final int LETTERS = 0x180;
    private static final int SIGNS = 0x2000;

    private final String regex;

    /// A bit for each of the usual characters; null where that is not known beforehand.
    private final long @Nullable [] usual;

    private @Nullable Matcher matcher;
    private final BitSet asked = new BitSet();
    private final BitSet held = new BitSet();

    Taken(String regex, long @Nullable [] usual) {
        this.regex = regex;
        this.usual = usual;
    }

    boolean holds(char c) {
        int bit = bit(c);
        if (usual == null || bit >= USUAL) {
            return holdsUnusual(c);
        }
        return (usual[bit >>> 6] & 1L << bit) != 0;
    }

    /// The usual ones of which the answer is yes.
    long[] usual() {
        var held = new long[WORDS];
        for (int c = 0; c < SIGNS + USUAL; c++) {
            int bit = bit((char) c);
            if (bit < USUAL && holds((char) c)) {
                held[bit >>> 6] |= 1L << bit;
            }
        }
        return held;
    }

    private static int bit(char c) {
        return c < LETTERS ? c : c < SIGNS ? USUAL : Math.min(USUAL, c - SIGNS + LETTERS);
    }

    private synchronized boolean holdsUnusual(char c) {
        if (!asked.get(c)) {
            asked.set(c);
            held.set(c, asks(Character.toString(c)));
        }
        return held.get(c);
    }

    /// Of a character of two units, asked anew each time.
    synchronized boolean holdsPair(int character) {
        return asks(Character.toString(character));
    }

    private boolean asks(String character) {
        var made = matcher;
        if (made == null) {
            made = Pattern.compile(regex).matcher(character);
            matcher = made;
        }
        return made.reset(character).matches();
    }
}
