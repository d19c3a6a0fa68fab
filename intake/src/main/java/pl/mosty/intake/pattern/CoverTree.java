package pl.mosty.intake.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The covers of all patterns in one tree of letters, in which a text is looked up once for all of
/// them. It never changes, see {@link Numbers}.
final class CoverTree {

    private static final int ROOT = 1;

    /// The bit of a word that stands where a word does; above it the number of its pattern.
    private static final int AT_START = 1;

    private static final int SHIFT = 8;
    private final List<@Nullable Cover> covers;

    /// The class of each character, one for those that differ in case only; 0 of those in no word.
    private final byte[] kinds = new byte[1 << Character.SIZE];

    /// Open addressing: in the high half a node with a class, in the low one its child there. Most
    /// of the time is spent on waiting for them.
    private long[] edges = new long[1 << 12];

    /// The patterns whose word ends at the node, each with {@link #AT_START} or without.
    private int[][] patterns = new int[1 << 10][];

    private int nodes = ROOT;
    private int classes;

    /// The number of each pair of letters with which a word begins, else 0.
    private final int[] pairs;

    /// The nodes of these pairs.
    private final int[] seconds;

    /// The nodes of words of one letter, else 0.
    private final int[] firsts;

    /// For each pair a bit a class: whether a word goes on with that letter.
    private final BitSet thirds = new BitSet();

    /// The same with words that stand within others; those of two letters go on with any.
    private final BitSet thirdsWithin = new BitSet();

    private final int width;

    /// @param covers of the patterns by their numbers, null where there is none
    CoverTree(List<@Nullable Cover> covers) {
        this.covers = covers;
        for (int pattern = 0; pattern < covers.size(); pattern++) {
            int number = pattern;
            var cover = covers.get(pattern);
            if (cover != null && hasRoom(cover)) {
                cover.words().forEach(word -> add(word, number));
            } else {
                covers.set(pattern, null);
            }
        }
        for (int c = 0; classes > 0 && c < kinds.length; c++) {
            kinds[c] = kinds[Letters.FOLDED[c]];
        }
        width = classes + 1;
        firsts = new int[width];
        pairs = new int[width * width];
        seconds = new int[width * width + 1];
        int count = 0;
        for (int first = 1; first < width; first++) {
            int node = child(ROOT, first);
            firsts[first] = patterns[node] == null ? 0 : node;
            for (int second = 1; node > 0 && second < width; second++) {
                int next = child(node, second);
                if (next > 0) {
                    pairs[first * width + second] = ++count;
                    seconds[count] = next;
                    addThirds(count, next);
                }
            }
        }
    }

    private void addThirds(int pair, int node) {
        if (patterns[node] != null) {
            thirds.set(pair * width, (pair + 1) * width);
            thirdsWithin.set(pair * width, (pair + 1) * width);
        }
        for (int third = 1; third < width; third++) {
            int next = child(node, third);
            if (next > 0) {
                thirds.set(pair * width + third);
                thirdsWithin.set(pair * width + third, hasWithin(next) || patterns[node] != null);
            }
        }
    }

    /// Whether a word behind the node need not stand where a word does.
    private boolean hasWithin(int node) {
        var ended = patterns[node];
        if (ended != null && Arrays.stream(ended).anyMatch(p -> (p & AT_START) == 0)) {
            return true;
        }
        for (int kind = 1; kind < width; kind++) {
            int next = child(node, kind);
            if (next > 0 && hasWithin(next)) {
                return true;
            }
        }
        return false;
    }

    /// There are fewer classes than a byte tells apart.
    private boolean hasRoom(Cover cover) {
        var letters =
                cover.words().stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c != Cover.START.charAt(0));
        return classes + letters.filter(c -> kinds[c] == 0).distinct().count() < 1 << Byte.SIZE;
    }

    /// 0 where there is none.
    private int child(int node, int kind) {
        return (int) edges[slot(node << SHIFT | kind)];
    }

    /// Null where the pattern is not known here or has none.
    @Nullable Cover cover(int pattern) {
        return pattern < 0 || pattern >= covers.size() ? null : covers.get(pattern);
    }

    int size() {
        return covers.size();
    }

    private void add(String marked, int pattern) {
        boolean boundary = marked.startsWith(Cover.START);
        var word = boundary ? marked.substring(1) : marked;
        boolean start = boundary && Letters.WORD[word.charAt(0)];
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (kinds[c] == 0) {
                kinds[c] = (byte) ++classes;
            }
            node = grown(node, kinds[c] & 0xff);
        }
        var before = patterns[node];
        var now = before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
        now[now.length - 1] = pattern << 1 | (start ? AT_START : 0);
        patterns[node] = now;
    }

    private int grown(int node, int kind) {
        int key = node << SHIFT | kind;
        int slot = slot(key);
        if (edges[slot] == 0) {
            edges[slot] = (long) key << Integer.SIZE | ++nodes;
            if (nodes * 2 > edges.length) {
                enlarge();
            }
            if (nodes == patterns.length) {
                patterns = Arrays.copyOf(patterns, nodes * 2);
            }
            return nodes;
        }
        return (int) edges[slot];
    }

    private void enlarge() {
        var old = edges;
        edges = new long[old.length * 2];
        for (long edge : old) {
            if (edge != 0) {
                edges[slot((int) (edge >>> Integer.SIZE))] = edge;
            }
        }
    }

    /// That of the key, or the free one where it would stand.
    private int slot(int key) {
        int slot = ((key * 0x9E3779B9) >>> 12) & (edges.length - 1);
        while (edges[slot] != 0 && (int) (edges[slot] >>> Integer.SIZE) != key) {
            slot = slot + 1 & edges.length - 1;
        }
        return slot;
    }

    /// Tells every place at which a word begins, once for each pattern and word.
    void find(String text, Found found) {
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
            within = Letters.WORD[text.charAt(at)];
        }
    }

    /// Tells the words that begin at the place, as if nothing stood before it.
    void findAt(String text, int at, Found found) {
        int first = kind(text, at);
        int pair = pairs[first * width + kind(text, at + 1)];
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
            node = child(node, kind(text, i));
        }
    }

    private void tell(int node, int place, boolean within, Found found) {
        var ended = patterns[node];
        if (ended != null) {
            for (int pattern : ended) {
                if (!within || (pattern & AT_START) == 0) {
                    found.at(pattern >> 1, place);
                }
            }
        }
    }

    /// Takes the places that are found.
    interface Found {
        void at(int pattern, int place);
    }
}
