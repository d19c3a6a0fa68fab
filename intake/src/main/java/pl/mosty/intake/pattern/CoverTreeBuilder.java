package pl.mosty.intake.pattern;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Adds the covers of further patterns to a tree.
final class CoverTreeBuilder {

    private int[] befores;
    private final byte[] kinds;
    private long[] edges;

    /// The patterns whose word ends at the node, each with {@link CoverTree#AT_START} or without.
    private int[][] patterns;

    private int nodes;
    private int classes;

    /// To begin with.
    CoverTreeBuilder() {
        befores = new int[0];
        kinds = new byte[1 << Character.SIZE];
        edges = new long[1 << 12];
        patterns = new int[1 << 10][];
        nodes = CoverTree.ROOT;
    }

    CoverTreeBuilder(CoverTree tree) {
        befores = tree.befores();
        kinds = tree.kinds().clone();
        edges = tree.edges().clone();
        nodes = tree.starts().length - 2;
        classes = tree.firsts().length - 1;
        patterns = new int[nodes * 2][];
        for (int node = 0; node <= nodes; node++) {
            int start = tree.starts()[node];
            int end = tree.starts()[node + 1];
            if (start < end) {
                patterns[node] = Arrays.copyOfRange(tree.patterns(), start, end);
            }
        }
    }

    /// Of the pattern with the next number.
    CoverTreeBuilder add(@Nullable Cover cover) {
        int pattern = befores.length;
        befores = Arrays.copyOf(befores, pattern + 1);
        if (cover != null && hasRoom(cover)) {
            befores[pattern] = cover.before();
            cover.words().forEach(word -> add(word, pattern));
        } else {
            befores[pattern] = CoverTree.NO_COVER;
        }
        return this;
    }

    /// There are fewer classes than a byte tells apart.
    private boolean hasRoom(Cover cover) {
        var letters =
                cover.words().stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c != Cover.START.charAt(0));
        return classes + letters.filter(c -> kinds[c] == 0).distinct().count() < 1 << Byte.SIZE;
    }

    private void add(String marked, int pattern) {
        boolean boundary = marked.startsWith(Cover.START);
        var word = boundary ? marked.substring(1) : marked;
        boolean start = boundary && Character.isLetterOrDigit(word.charAt(0));
        int node = CoverTree.ROOT;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (kinds[c] == 0) {
                kinds[c] = (byte) ++classes;
            }
            node = grown(node, kinds[c] & 0xff);
        }
        var before = patterns[node];
        var now = before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
        now[now.length - 1] = pattern << 1 | (start ? CoverTree.AT_START : 0);
        patterns[node] = now;
    }

    private int grown(int node, int kind) {
        int key = CoverTree.key(node, kind);
        int slot = CoverTree.slot(edges, key);
        if (edges[slot] != 0) {
            return (int) edges[slot];
        }
        edges[slot] = (long) key << Integer.SIZE | ++nodes;
        if (nodes * 2 > edges.length) {
            enlarge();
        }
        if (nodes == patterns.length) {
            patterns = Arrays.copyOf(patterns, nodes * 2);
        }
        return nodes;
    }

    private void enlarge() {
        var old = edges;
        edges = new long[old.length * 2];
        for (long edge : old) {
            if (edge != 0) {
                edges[CoverTree.slot(edges, (int) (edge >>> Integer.SIZE))] = edge;
            }
        }
    }

    CoverTree build() {
        for (int c = 0; classes > 0 && c < kinds.length; c++) {
            kinds[c] = kinds[Atom.fold(c)];
        }
        var starts = new int[nodes + 2];
        for (int node = 0; node <= nodes; node++) {
            starts[node + 1] = starts[node] + (patterns[node] == null ? 0 : patterns[node].length);
        }
        var ended = new int[starts[nodes + 1]];
        for (int node = 0; node <= nodes; node++) {
            if (patterns[node] != null) {
                System.arraycopy(patterns[node], 0, ended, starts[node], patterns[node].length);
            }
        }
        int width = classes + 1;
        var tree =
                new CoverTree(
                        befores,
                        kinds,
                        edges,
                        starts,
                        ended,
                        new int[width],
                        new int[width * width],
                        new int[width * width + 1],
                        new BitSet(),
                        new BitSet());
        addBeginnings(tree);
        return tree;
    }

    private void addBeginnings(CoverTree tree) {
        int width = tree.firsts().length;
        int count = 0;
        for (int first = 1; first < width; first++) {
            int node = child(CoverTree.ROOT, first);
            tree.firsts()[first] = patterns[node] == null ? 0 : node;
            for (int second = 1; node > 0 && second < width; second++) {
                int next = child(node, second);
                if (next > 0) {
                    tree.pairs()[first * width + second] = ++count;
                    tree.seconds()[count] = next;
                    addThirds(tree, count, next);
                }
            }
        }
    }

    private void addThirds(CoverTree tree, int pair, int node) {
        int width = tree.firsts().length;
        boolean ends = patterns[node] != null;
        if (ends) {
            tree.thirds().set(pair * width, (pair + 1) * width);
            tree.thirdsWithin().set(pair * width, (pair + 1) * width);
        }
        for (int third = 1; third < width; third++) {
            int next = child(node, third);
            if (next > 0) {
                tree.thirds().set(pair * width + third);
                tree.thirdsWithin().set(pair * width + third, ends || hasWithin(next));
            }
        }
    }

    /// Whether a word behind the node need not stand where a word does.
    private boolean hasWithin(int node) {
        var ended = patterns[node];
        if (ended != null && Arrays.stream(ended).anyMatch(p -> (p & CoverTree.AT_START) == 0)) {
            return true;
        }
        for (int kind = 1; kind <= classes; kind++) {
            int next = child(node, kind);
            if (next > 0 && hasWithin(next)) {
                return true;
            }
        }
        return false;
    }

    /// 0 where there is none.
    private int child(int node, int kind) {
        return CoverTree.child(edges, node, kind);
    }
}
