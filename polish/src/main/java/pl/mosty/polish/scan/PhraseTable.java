package pl.mosty.polish.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Phrases of one word or more with what each of them means, looked up at a place in a text without
/// regard to capitals, to the width of gaps or to the kind of hyphen and apostrophe.
///
/// A tree of tokens kept in one hash table: a look-up probes once for each token that still fits.
///
/// @param <T> the meaning; a phrase may have several
public final class PhraseTable<T> {

    /// @param end the token after the phrase
    public record Match<T>(int end, List<T> values) {}

    private static final class Node<T> {
        final int id;
        final int parent;
        final String token;
        final boolean spaced;
        final int hash;
        final List<T> values = new ArrayList<>(1);

        Node(int id, int parent, String token, boolean spaced, int hash) {
            this.id = id;
            this.parent = parent;
            this.token = token;
            this.spaced = spaced;
            this.hash = hash;
        }
    }

    private @Nullable Node<T>[] slots;
    private int size;

    public PhraseTable() {
        this(100);
    }

    /// @param nodes about how many words all phrases will have, of which common beginnings count
    ///   once
    public PhraseTable(int nodes) {
        slots = slots(Integer.highestOneBit(Math.max(nodes, 16)) * 4);
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Node<T>[] slots(int length) {
        return (@Nullable Node<T>[]) new Node<?>[length];
    }

    /// @param phrase at least one word; a meaning given twice is kept once
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
        if (!last.values.contains(value)) {
            last.values.add(value);
        }
    }

    /// The longest phrase that starts at the token and ends with a whole token, or null.
    public @Nullable Match<T> longest(Tokens tokens, int at) {
        Match<T> best = null;
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
                best = new Match<>(i + 1, node.values);
            }
            parent = node.id;
        }
        return best;
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
            token.append(Tokens.folded(tokens.text().charAt(c)));
        }
        var node =
                new Node<T>(
                        ++size, parent, token.toString(), spaced, hash(tokens, i, parent, spaced));
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
                int slot = node.hash & slots.length - 1;
                while (slots[slot] != null) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = node;
            }
        }
    }

    /// Where the token's node lies, or the free slot for it.
    private int slot(Tokens tokens, int i, int parent, boolean spaced) {
        int hash = hash(tokens, i, parent, spaced);
        int slot = hash & slots.length - 1;
        while (true) {
            var node = slots[slot];
            if (node == null
                    || (node.hash == hash
                            && node.parent == parent
                            && node.spaced == spaced
                            && tokens.is(i, node.token))) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
    }

    private static int hash(Tokens tokens, int i, int parent, boolean spaced) {
        int hash = 31 * parent + (spaced ? 1 : 0);
        for (int c = tokens.start(i); c < tokens.end(i); c++) {
            hash = 31 * hash + Tokens.folded(tokens.text().charAt(c));
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
