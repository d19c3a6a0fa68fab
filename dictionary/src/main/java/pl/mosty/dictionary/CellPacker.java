package pl.mosty.dictionary;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Lays the states of automata over each other in one array, so that following an arc is one read:
/// the arc of symbol `s` from the state at base `b` lies in cell `b + s` as `target << 8 | s`. No
/// two states share a base, hence a cell with the right symbol is the state's own.
final class CellPacker {

    private static final int HIGHEST_TARGET = 1 << 24;

    /// From how many words on a state counts as passed by many: such states fill some 100,000
    /// cells, about what a second-level cache of 512 KB holds.
    private static final int MANY_WORDS = 256;

    /// How many cells behind the last state the next one may fill a gap; more fills the array
    /// better and scatters the letters of a word.
    private static final int WINDOW = 64;

    private final int[] symbols;
    private final BitSet takenCells = new BitSet();
    private final BitSet takenBases = new BitSet();
    private int[] cells = new int[1 << 20];

    /// @param symbols by letter: a number from 1 to 255 for every letter that occurs
    CellPacker(int[] symbols) {
        this.symbols = symbols;
    }

    /// Places the states of an automaton, given by their identity, the root last. States that many
    /// words pass come first, so that they stay in the processor's cache; the others follow in the
    /// order of the words, so that the letters of one rare word lie near each other.
    ///
    /// @return the root's base
    int place(List<Automaton.State> states) {
        var bases = new int[states.size()];
        states.getLast().id = bases.length - 1;
        var words = wordsThrough(states);
        states.stream()
                .filter(s -> words[s.id] >= MANY_WORDS)
                .sorted(Comparator.comparingInt(s -> -s.size))
                .forEach(s -> bases[s.id] = findBase(s, 0));
        int from = 0;
        for (var state : states.reversed()) {
            if (words[state.id] < MANY_WORDS) {
                bases[state.id] = findBase(state, from);
                from = Math.max(from, bases[state.id] + symbol(state, 0) - WINDOW);
            }
        }
        for (var state : states) {
            fill(state, bases);
        }
        return bases[bases.length - 1];
    }

    /// By a state's identity: how many words pass it. A state comes after those it leads to.
    private static long[] wordsThrough(List<Automaton.State> states) {
        var words = new long[states.size()];
        for (var state : states) {
            for (int i = 0; i < state.size; i++) {
                words[state.id] += state.endsWordAt(i) ? 1 : words[state.target(i)];
            }
        }
        var ways = new long[states.size()];
        ways[states.size() - 1] = 1;
        for (var state : states.reversed()) {
            for (int i = 0; i < state.size; i++) {
                if (!state.endsWordAt(i)) {
                    ways[state.target(i)] += ways[state.id];
                }
            }
            words[state.id] *= ways[state.id];
        }
        return words;
    }

    int[] cells() {
        return Arrays.copyOf(cells, takenCells.length() + 256);
    }

    private int findBase(Automaton.State state, int from) {
        int first = symbol(state, 0);
        int cell = takenCells.nextClearBit(Math.max(from, first));
        while (takenBases.get(cell - first) || !fits(state, cell - first)) {
            cell = takenCells.nextClearBit(cell + 1);
        }
        int base = cell - first;
        takenBases.set(base);
        for (int i = 0; i < state.size; i++) {
            takenCells.set(base + symbol(state, i));
        }
        return base;
    }

    private boolean fits(Automaton.State state, int base) {
        for (int i = 1; i < state.size; i++) {
            if (takenCells.get(base + symbol(state, i))) {
                return false;
            }
        }
        return true;
    }

    private void fill(Automaton.State state, int[] bases) {
        int base = bases[state.id];
        if (base + 256 > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(cells.length * 2, base + 256));
        }
        for (int i = 0; i < state.size; i++) {
            int target = state.endsWordAt(i) ? state.target(i) : bases[state.target(i)];
            if (target >= HIGHEST_TARGET) {
                throw new IllegalStateException("the dictionary outgrew its 24-bit cells");
            }
            cells[base + symbol(state, i)] = (target << 8) | symbol(state, i);
        }
    }

    private int symbol(Automaton.State state, int arc) {
        return symbols[state.symbols[arc]];
    }
}
