package pl.mosty.intake.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
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
    /// @param used whether the pattern was searched before, so that to search is cheap
    int word(int pattern, String words, int at, int to, boolean alone, boolean used) {
        if (!tree.covers(pattern)) {
            return ANYWHERE;
        }
        boolean cut = alone && at > 0 && at < to && isWithinWord(words, at);
        if (!isOver(words)) {
            return cut || mayHold(words, pattern, used) ? ANYWHERE : NOWHERE;
        }
        if (cut && begunAt(at, pattern)) {
            return at;
        }
        var known = places[pattern];
        int place = known == null ? to : next(known, at);
        return place >= to ? NOWHERE : place;
    }

    /// How many characters of a match may stand before the word of the cover.
    int before(int pattern) {
        return tree.before(pattern);
    }

    private static boolean isWithinWord(String words, int at) {
        return Character.isLetterOrDigit(words.charAt(at - 1));
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

    /// Most sentences are searched by many patterns: they are looked up from the third time on, or
    /// at once where the pattern would have to be made first.
    private boolean mayHold(String words, int pattern, boolean used) {
        if (words.length() > LONG || (used && words.length() < SHORT)) {
            return true;
        }
        var holds = asked.get(words);
        if (holds == null && used) {
            asked.put(words, ONCE);
            return true;
        }
        if (holds == null || holds.length == 0) {
            holds = held(words);
            asked.put(words, holds);
        }
        return (holds[pattern >>> 6] & 1L << pattern) != 0;
    }

    /// A bit for each pattern of whose cover a word stands in the words.
    private long[] held(String words) {
        var held = new long[(places.length >>> 6) + 1];
        tree.find(words, (number, _) -> held[number >>> 6] |= 1L << number);
        return held;
    }

    private static int next(int[] places, int at) {
        int found = Arrays.binarySearch(places, 1, places[0] + 1, at);
        int next = found >= 0 ? found : -found - 1;
        return next > places[0] ? Integer.MAX_VALUE : places[next];
    }
}
