package pl.mosty.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Lays the states of automata over each other in one array, so that following an arc is one read:
/// the arc of symbol `s` from the state at base `b` lies in cell `b + s` as `target << 8 | s`. No
/// two states share a base, hence a cell with the right symbol is the state's own.
final class CellPacker {

    private static final int HIGHEST_TARGET = 1 << 24;

    private final int[] symbols;
    private final BitSet takenCells = new BitSet();
    private final BitSet takenBases = new BitSet();
    private int[] cells = new int[1 << 20];
    private int searchFrom;

    /// @param symbols by letter: a number from 1 to 255 for every letter that occurs
    CellPacker(int[] symbols) {
        this.symbols = symbols;
    }

    /// Places the states of an automaton, given by their identity, the root last.
    ///
    /// @return the root's base
    int place(List<Automaton.State> states) {
        var bases = new int[states.size()];
        states.getLast().id = bases.length - 1;
        var fullestFirst = new ArrayList<>(states);
        fullestFirst.sort(Comparator.comparingInt((Automaton.State s) -> -s.size));
        searchFrom = 0;
        int size = Integer.MAX_VALUE;
        for (var state : fullestFirst) {
            if (state.size < size) {
                size = state.size;
                searchFrom = 0;
            }
            bases[state.id] = findBase(state);
        }
        for (var state : states) {
            fill(state, bases);
        }
        return bases[bases.length - 1];
    }

    int[] cells() {
        return Arrays.copyOf(cells, takenCells.length() + 256);
    }

    private int findBase(Automaton.State state) {
        int first = symbol(state, 0);
        int failures = 0;
        int cell = takenCells.nextClearBit(Math.max(searchFrom, first));
        while (true) {
            int base = cell - first;
            if (!takenBases.get(base) && fits(state, base)) {
                if (failures > 200) {
                    searchFrom = cell;
                }
                takenBases.set(base);
                for (int i = 0; i < state.size; i++) {
                    takenCells.set(base + symbol(state, i));
                }
                return base;
            }
            failures++;
            cell = takenCells.nextClearBit(cell + 1);
        }
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
