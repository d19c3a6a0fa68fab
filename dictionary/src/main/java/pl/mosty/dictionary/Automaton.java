package pl.mosty.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A minimal acyclic automaton from words to numbers, built from words in ascending order (Daciuk
/// et al. 2000). A word ends with an arc [#END] whose target is its number.
final class Automaton {

    /// The symbol of the arc that ends a word; it sorts where PoliMorf's separator does.
    static final char END = ';';

    /// A state's arcs, in ascending order of symbols. A target is a word's number or the identity
    /// of a frozen state, told apart by the lowest bit.
    static final class State {
        int id;
        char[] symbols = new char[2];
        int[] targets = new int[2];
        int size;

        void add(char symbol, int target) {
            if (size == symbols.length) {
                symbols = Arrays.copyOf(symbols, size * 2);
                targets = Arrays.copyOf(targets, size * 2);
            }
            symbols[size] = symbol;
            targets[size++] = target;
        }

        boolean endsWordAt(int arc) {
            return (targets[arc] & 1) == 1;
        }

        int target(int arc) {
            return targets[arc] >>> 1;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof State other
                    && Arrays.equals(symbols, 0, size, other.symbols, 0, other.size)
                    && Arrays.equals(targets, 0, size, other.targets, 0, other.size);
        }

        @Override
        public int hashCode() {
            int hash = size;
            for (int i = 0; i < size; i++) {
                hash = (hash * 31 + symbols[i]) * 31 + targets[i];
            }
            return hash;
        }
    }

    private final Map<State, State> register = new HashMap<>();
    private final List<State> frozen = new ArrayList<>();
    private final List<State> path = new ArrayList<>();
    private String previous = "";

    Automaton() {
        path.add(new State());
    }

    /// @param word later than every word before it, in the order of [#compare]
    void add(String word, int number) {
        if (!previous.isEmpty() && compare(previous, word) >= 0) {
            throw new IllegalArgumentException(previous + " is not before " + word);
        }
        int common = 0;
        while (common < word.length()
                && common < previous.length()
                && word.charAt(common) == previous.charAt(common)) {
            common++;
        }
        freezeFrom(common);
        for (int i = common; i < word.length(); i++) {
            var next = new State();
            path.getLast().add(word.charAt(i), 0);
            path.add(next);
        }
        path.getLast().add(END, (number << 1) | 1);
        previous = word;
    }

    /// All states by their identity, the root last.
    List<State> finish() {
        freezeFrom(0);
        frozen.add(path.getFirst());
        return frozen;
    }

    private void freezeFrom(int depth) {
        for (int i = path.size() - 1; i > depth; i--) {
            var state = path.remove(i);
            var known = register.putIfAbsent(state, state);
            if (known == null) {
                state.id = frozen.size();
                frozen.add(state);
                known = state;
            }
            var parent = path.getLast();
            parent.targets[parent.size - 1] = known.id << 1;
        }
    }

    /// Letter by letter, the end of a word counting as [#END].
    static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return one.charAt(i) - other.charAt(i);
            }
        }
        int next = one.length() > shorter ? one.charAt(shorter) : END;
        int otherNext = other.length() > shorter ? other.charAt(shorter) : END;
        return next - otherNext;
    }
}
