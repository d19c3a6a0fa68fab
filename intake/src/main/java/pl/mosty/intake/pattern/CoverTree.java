package pl.mosty.intake.pattern;

import java.util.BitSet;

/// The covers of all patterns in one tree of letters, in which a text is looked up once for all of
/// them. It never changes, see {@link Numbers}; {@link CoverTreeBuilder} makes a larger one of it.
///
/// @param befores by the number of a pattern how many characters of a match may stand before a word
///   of its cover, {@link #NO_COVER} where it has none
/// @param kinds the class of each character, one for those that differ in case only; 0 of those in
///   no word
/// @param edges open addressing: in the high half a node with a class, in the low one its child
///   there. Most of the time is spent on waiting for them
/// @param starts for each node where its patterns begin, in the next place where they end
/// @param patterns whose word ends at a node: the number, and below it {@link #AT_START} or 0
/// @param firsts by class the nodes of words of one letter, else 0
/// @param pairs the number of each pair of classes with which a word begins, else 0
/// @param seconds the nodes of these pairs
/// @param thirds for each pair a bit a class: whether a word goes on with that letter
/// @param thirdsWithin the same with words that may stand within others; those of two letters go on
///   with any
@SuppressWarnings("ArrayRecordComponent") // never compared
record CoverTree(
        int[] befores,
        byte[] kinds,
        long[] edges,
        int[] starts,
        int[] patterns,
        int[] firsts,
        int[] pairs,
        int[] seconds,
        BitSet thirds,
        BitSet thirdsWithin) {

    static final int NO_COVER = -1;
    static final int ROOT = 1;

    /// The bit of a word that stands where a word does.
    static final int AT_START = 1;

    private static final int SHIFT = 8;

    static CoverTree read(LaidOut in) {
        return new CoverTree(
                in.ints(),
                in.bytes(),
                in.longs(),
                in.ints(),
                in.ints(),
                in.ints(),
                in.ints(),
                in.ints(),
                BitSet.valueOf(in.longs()),
                BitSet.valueOf(in.longs()));
    }

    void write(LaidOut.Writer out) {
        out.ints(befores);
        out.bytes(kinds);
        out.longs(edges);
        out.ints(starts);
        out.ints(patterns);
        out.ints(firsts);
        out.ints(pairs);
        out.ints(seconds);
        out.longs(thirds.toLongArray());
        out.longs(thirdsWithin.toLongArray());
    }

    /// How many patterns it knows, with those that have no cover.
    int size() {
        return befores.length;
    }

    /// Whether the pattern is known here and has a cover.
    boolean covers(int pattern) {
        return pattern >= 0 && pattern < befores.length && befores[pattern] != NO_COVER;
    }

    /// How many characters of a match may stand before the word of the pattern's cover.
    int before(int pattern) {
        return befores[pattern];
    }

    /// Tells every place at which a word begins, once for each pattern and word.
    void find(String text, Found found) {
        int width = firsts.length;
        int second = kind(text, 0);
        int third = kind(text, 1);
        boolean within = false;
        for (int at = 0; at < text.length(); at++) {
            int first = second;
            second = third;
            third = kind(text, at + 2);
            int pair = pairs[first * width + second];
            tell(firsts[first], at, within, found);
            if (pair > 0 && (within ? thirdsWithin : thirds).get(pair * width + third)) {
                walk(text, at, seconds[pair], within, found);
            }
            within = Character.isLetterOrDigit(text.charAt(at));
        }
    }

    /// Tells the words that begin at the place, as if nothing stood before it.
    void findAt(String text, int at, Found found) {
        int first = kind(text, at);
        int pair = pairs[first * firsts.length + kind(text, at + 1)];
        tell(firsts[first], at, false, found);
        if (pair > 0) {
            walk(text, at, seconds[pair], false, found);
        }
    }

    private int kind(String text, int at) {
        return at < text.length() ? kinds[text.charAt(at)] & 0xff : 0;
    }

    private void walk(String text, int at, int second, boolean within, Found found) {
        int node = second;
        for (int i = at + 2; node > 0; i++) {
            tell(node, at, within, found);
            node = child(edges, node, kind(text, i));
        }
    }

    private void tell(int node, int place, boolean within, Found found) {
        for (int i = starts[node]; i < starts[node + 1]; i++) {
            int pattern = patterns[i];
            if (!within || (pattern & AT_START) == 0) {
                found.at(pattern >> 1, place);
            }
        }
    }

    /// 0 where there is none.
    static int child(long[] edges, int node, int kind) {
        return (int) edges[slot(edges, key(node, kind))];
    }

    static int key(int node, int kind) {
        return node << SHIFT | kind;
    }

    /// That of the key, or the free one where it would stand.
    static int slot(long[] edges, int key) {
        int slot = ((key * 0x9E3779B9) >>> 12) & (edges.length - 1);
        while (edges[slot] != 0 && (int) (edges[slot] >>> Integer.SIZE) != key) {
            slot = slot + 1 & edges.length - 1;
        }
        return slot;
    }

    /// Takes the places that are found.
    interface Found {
        void at(int pattern, int place);
    }
}
