package pl.mosty.intake.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The covers of all patterns in one tree of letters, in which a text is looked up once for all of
/// them. It never changes: patterns that were not searched before have their words in the next one.
final class CoverTree {

    /// More patterns than these are searched without their covers.
    private static final int MOST = 4_000;

    /// A few new patterns wait for so many texts.
    private static final int SEVERAL = 20;

    private static final int ROOT = 1;
    private static final int SHIFT = 8;
    private static final List<Syntax.Parsed> PATTERNS = new ArrayList<>();
    private static CoverTree newest = new CoverTree(List.of());
    private static int texts;

    private final List<@Nullable Cover> covers;

    /// The class of each character, one for those that differ in case only; 0 of those in no word.
    private final byte[] kinds = new byte[1 << Character.SIZE];

    /// Open addressing: from a node by a class to its child.
    private int[] keys = new int[1 << 12];

    private int[] children = new int[1 << 12];

    /// The patterns whose word ends at the node.
    private int[][] patterns = new int[1 << 10][];

    private int nodes = ROOT;
    private int classes;

    /// The nodes of the first two letters, 0 where no word begins with them.
    private final int[] pairs;

    /// The nodes of the first letter.
    private final int[] firsts;

    private int width;

    private CoverTree(List<@Nullable Cover> covers) {
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
            kinds[c] = kinds[Folded.LETTERS[c]];
        }
        width = classes + 1;
        firsts = new int[width];
        pairs = new int[width * width];
        for (int first = 1; first < width; first++) {
            firsts[first] = child(ROOT, first);
            for (int second = 1; firsts[first] > 0 && second < width; second++) {
                pairs[first * width + second] = child(firsts[first], second);
            }
        }
    }

    /// There are fewer classes than a byte tells apart.
    private boolean hasRoom(Cover cover) {
        var letters = cover.words().stream().flatMapToInt(String::chars);
        return classes + letters.filter(c -> kinds[c] == 0).distinct().count() < 1 << Byte.SIZE;
    }

    /// 0 where there is none.
    private int child(int node, int kind) {
        int slot = slot(node << SHIFT | kind);
        return keys[slot] == 0 ? 0 : children[slot];
    }

    /// The pattern's number; -1 where there is no room for it.
    static int number(Syntax.Parsed pattern) {
        synchronized (PATTERNS) {
            if (PATTERNS.size() == MOST) {
                return -1;
            }
            PATTERNS.add(pattern);
            return PATTERNS.size() - 1;
        }
    }

    /// The tree of all patterns that have a number.
    static CoverTree newest() {
        synchronized (PATTERNS) {
            int known = newest.covers.size();
            int more = PATTERNS.size() - known;
            if (more * 4 > known || (more > 0 && ++texts > SEVERAL)) {
                texts = 0;
                var covers = new ArrayList<@Nullable Cover>(newest.covers);
                PATTERNS.subList(known, PATTERNS.size()).forEach(p -> covers.add(Cover.of(p)));
                newest = new CoverTree(covers);
            }
            return newest;
        }
    }

    /// Null where the pattern is not known here or has none.
    @Nullable Cover cover(int pattern) {
        return pattern < 0 || pattern >= covers.size() ? null : covers.get(pattern);
    }

    int size() {
        return covers.size();
    }

    private void add(String word, int pattern) {
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
        now[now.length - 1] = pattern;
        patterns[node] = now;
    }

    private int grown(int node, int kind) {
        int key = node << SHIFT | kind;
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            children[slot] = ++nodes;
            if (nodes * 2 > keys.length) {
                enlarge();
            }
            if (nodes == patterns.length) {
                patterns = Arrays.copyOf(patterns, nodes * 2);
            }
            return nodes;
        }
        return children[slot];
    }

    private void enlarge() {
        var oldKeys = keys;
        var oldChildren = children;
        keys = new int[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                children[slot] = oldChildren[i];
            }
        }
    }

    private int slot(int key) {
        int slot = ((key * 0x9E3779B9) >>> 12) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /// Tells every place at which a word begins, once for each pattern and word.
    void find(String text, Found found) {
        int next = text.isEmpty() ? 0 : kinds[text.charAt(0)] & 0xff;
        for (int at = 0; at < text.length(); at++) {
            int first = next;
            next = at + 1 < text.length() ? kinds[text.charAt(at + 1)] & 0xff : 0;
            tell(firsts[first], at, found);
            int node = pairs[first * width + next];
            for (int i = at + 2; node > 0; i++) {
                tell(node, at, found);
                int kind = i < text.length() ? kinds[text.charAt(i)] & 0xff : 0;
                node = kind == 0 ? 0 : child(node, kind);
            }
        }
    }

    private void tell(int node, int place, Found found) {
        var ended = patterns[node];
        if (ended != null) {
            for (int pattern : ended) {
                found.at(pattern, place);
            }
        }
    }

    /// One letter for all that differ in case only, asked once.
    private static final class Folded {
        private static final char[] LETTERS = new char[1 << Character.SIZE];

        static {
            for (int c = 0; c < LETTERS.length; c++) {
                LETTERS[c] = (char) Atom.fold(c);
            }
        }
    }

    /// Takes the places that are found.
    interface Found {
        void at(int pattern, int place);
    }
}
