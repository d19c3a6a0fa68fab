package pl.mosty.intake.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A text with the places at which words of the patterns' covers begin, found in one pass for all
/// patterns: most searches in a part of it are over before they begin.
public final class Index {

    private static final ScopedValue<Index> OPEN = ScopedValue.newInstance();
    static final int NOWHERE = -1;
    static final int ANYWHERE = -2;
    private static final int SHORT = 12;
    private static final int LONG = 2_000;
    private static final long[] ONCE = {};
    private final String text;
    private final CoverTree tree;

    /// For each pattern how many places there are, then these.
    private final int[][] places;

    /// Other words that were searched, with the patterns of which they hold a word.
    private final Map<String, long[]> asked = new HashMap<>();

    /// The place at which a part of the text began last, and the patterns of which a word begins
    /// there.
    private int begunAt = -1;

    private final BitSet begun = new BitSet();

    private Index(String text) {
        this.text = text;
        this.tree = Numbers.newest();
        this.places = new int[tree.size()][];
        tree.find(text, this::add);
    }

    private void add(int pattern, int place) {
        var known = places[pattern];
        if (known == null) {
            places[pattern] = new int[] {1, place, 0, 0};
        } else if (known[known[0]] < place) {
            if (++known[0] == known.length) {
                known = Arrays.copyOf(known, known.length * 2);
                places[pattern] = known;
            }
            known[known[0]] = place;
        }
    }

    /// Reads with the text indexed: to be searched with `matcher(text).region(…)` by many patterns.
    /// Results are the same as without.
    public static <T> T over(String text, Supplier<T> reading) {
        return ScopedValue.where(OPEN, new Index(text)).call(reading::get);
    }

    /// What this thread reads, null where it reads nothing.
    static @Nullable Index open() {
        return OPEN.isBound() ? OPEN.get() : null;
    }

    boolean isOver(String words) {
        return words.equals(text);
    }

    /// The first place from `at` on where a word of the pattern's cover begins, in a part of the
    /// text or in other words; {@link #NOWHERE} where there is none before `to`, {@link #ANYWHERE}
    /// where it is not known.
    ///
    /// @param alone whether nothing before the place is seen, be it the beginning of its word
    int word(int pattern, String words, int at, int to, boolean alone) {
        if (tree.cover(pattern) == null) {
            return ANYWHERE;
        }
        if (!isOver(words)) {
            return mayHold(words, pattern) ? ANYWHERE : NOWHERE;
        }
        if (alone && at > 0 && at < to && isWithinWord(at) && begunAt(at, pattern)) {
            return at;
        }
        var known = places[pattern];
        int place = known == null ? to : next(known, at);
        return place >= to ? NOWHERE : place;
    }

    /// How many characters of a match may stand before the word of the cover.
    int before(int pattern) {
        return Objects.requireNonNull(tree.cover(pattern)).before();
    }

    private boolean isWithinWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /// Whether a word of the pattern begins there if what stands before it is not seen.
    private boolean begunAt(int at, int pattern) {
        if (begunAt != at) {
            begunAt = at;
            begun.clear();
            tree.findAt(text, at, (number, _) -> begun.set(number));
        }
        return begun.get(pattern);
    }

    /// Most sentences are searched by many patterns: from the third on they are looked up.
    private boolean mayHold(String words, int pattern) {
        if (words.length() < SHORT || words.length() > LONG) {
            return true;
        }
        var holds = asked.get(words);
        if (holds == null) {
            asked.put(words, ONCE);
            return true;
        }
        if (holds.length == 0) {
            var found = new long[(places.length >>> 6) + 1];
            tree.find(words, (number, _) -> found[number >>> 6] |= 1L << number);
            asked.put(words, found);
            holds = found;
        }
        return (holds[pattern >>> 6] & 1L << pattern) != 0;
    }

    private static int next(int[] places, int at) {
        int found = Arrays.binarySearch(places, 1, places[0] + 1, at);
        int next = found >= 0 ? found : -found - 1;
        return next > places[0] ? Integer.MAX_VALUE : places[next];
    }
}
