package pl.mosty.polish.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Phrases of one word or more with what each of them means, looked up at a place in a text without
/// regard to capitals, to the width of gaps or to the kind of hyphen and apostrophe.
///
/// A tree of tokens kept in one hash table: a look-up probes once for each token that still fits. A
/// set of bits tells nearly every word that starts no phrase at once.
///
/// @param <T> the meaning; a phrase may have several
public final class PhraseTable<T> {

    private static final long PARENT = 0xC2B2AE3D27D4EB4FL;
    private static final int BITS_A_NODE = 8;

    /// @param end the token after the phrase
    public record Match<T>(int end, List<T> values) {}

    private static final class Node<T> {
        final int id;
        final int parent;
        final String token;
        final boolean spaced;
        final long key;
        final List<T> values = new ArrayList<>(1);

        Node(int id, int parent, String token, boolean spaced, long key) {
            this.id = id;
            this.parent = parent;
            this.token = token;
            this.spaced = spaced;
            this.key = key;
        }
    }

    private @Nullable Node<T>[] slots;
    private final long[] starts;
    private int size;

    public PhraseTable() {
        this(100);
    }

    /// @param nodes about how many words all phrases will have, of which common beginnings count
    ///   once
    public PhraseTable(int nodes) {
        int room = Integer.highestOneBit(Math.max(nodes, 16)) * 4;
        slots = slots(room);
        starts = new long[room * BITS_A_NODE / Long.SIZE];
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Node<T>[] slots(int length) {
        return (@Nullable Node<T>[]) new Node<?>[length];
    }

    /// @param phrase at least one word; a meaning given twice is told twice
    public void add(String phrase, T value) {
        var tokens = Tokens.of(phrase);
        int parent = 0;
        Node<T> last = null;
        for (int i = 0; i < tokens.size(); i++) {
            last = child(tokens, i, parent);
            parent = last.id;
        }
        if (last == null) {
            throw new IllegalArgumentException("an empty phrase");
        }
        int bit = bit(tokens.hash(0));
        starts[bit >>> 6] |= 1L << bit;
        last.values.add(value);
    }

    /// False where no phrase starts with the token of the hash; true where one may.
    public boolean mayStart(long hash) {
        int bit = bit(hash);
        return (starts[bit >>> 6] & 1L << bit) != 0;
    }

    private int bit(long hash) {
        return (int) (hash >>> 20) & starts.length * Long.SIZE - 1;
    }

    /// What the one word at the token means as a phrase of its own; nothing where it is none.
    public List<T> word(Tokens tokens, int at) {
        if (!mayStart(tokens.hash(at))) {
            return List.of();
        }
        var node = slots[slot(tokens, at, 0, false)];
        return node == null ? List.of() : node.values;
    }

    /// The longest phrase that starts at the token and ends with a whole token, or null.
    public @Nullable Match<T> longest(Tokens tokens, int at) {
        if (!mayStart(tokens.hash(at))) {
            return null;
        }
        Node<T> best = null;
        int end = at;
        int parent = 0;
        for (int i = at; i < tokens.size(); i++) {
            if (i > at && tokens.gap(i) == Gap.BREAK) {
                break;
            }
            boolean spaced = i > at && tokens.gap(i) != Gap.NONE;
            var node = slots[slot(tokens, i, parent, spaced)];
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                best = node;
                end = i + 1;
            }
            parent = node.id;
        }
        return best == null ? null : new Match<>(end, best.values);
    }

    private Node<T> child(Tokens tokens, int i, int parent) {
        boolean spaced = i > 0 && tokens.gap(i) != Gap.NONE;
        int slot = slot(tokens, i, parent, spaced);
        var found = slots[slot];
        if (found != null) {
            return found;
        }
        var token = new StringBuilder();
        for (int c = tokens.start(i); c < tokens.end(i); c++) {
            token.append(Signs.folded(tokens.text().charAt(c)));
        }
        var node =
                new Node<T>(
                        ++size,
                        parent,
                        token.toString(),
                        spaced,
                        key(tokens.hash(i), parent, spaced));
        slots[slot] = node;
        if (2 * size > slots.length) {
            grow();
        }
        return node;
    }

    private void grow() {
        var old = slots;
        slots = slots(2 * old.length);
        for (var node : old) {
            if (node != null) {
                int slot = (int) node.key & slots.length - 1;
                while (slots[slot] != null) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = node;
            }
        }
    }

    /// Where the token's node lies, or the free slot for it.
    private int slot(Tokens tokens, int i, int parent, boolean spaced) {
        long key = key(tokens.hash(i), parent, spaced);
        int slot = (int) key & slots.length - 1;
        while (true) {
            var node = slots[slot];
            if (node == null
                    || (node.key == key
                            && node.parent == parent
                            && node.spaced == spaced
                            && tokens.is(i, node.token))) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
    }

    private static long key(long hash, int parent, boolean spaced) {
        long key = hash + (2L * parent + (spaced ? 1 : 0)) * PARENT;
        return key ^ key >>> 29;
    }
}
