package pl.mosty.intake.pattern;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Automaton.Before;

/// The steps that a search has reached, in ascending order; without the first one of the program,
/// which is always there where a match may begin anywhere.
final class AutomatonState {

    private final int[] steps;
    private final Before before;
    private final int hash;

    AutomatonState(int[] steps, Before before) {
        this.steps = steps;
        this.before = before;
        this.hash = 31 * Arrays.hashCode(steps) + before.hashCode();
    }

    AutomatonState(BitSet steps, Before before) {
        this(members(steps), before);
    }

    static int[] members(BitSet set) {
        var members = new int[set.cardinality()];
        int count = 0;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            members[count++] = i;
        }
        return members;
    }

    int[] steps() {
        return steps;
    }

    Before before() {
        return before;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AutomatonState state
                && state.hash == hash
                && state.before == before
                && Arrays.equals(state.steps, steps);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
