package pl.mosty.intake.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import pl.mosty.intake.pattern.Node.Choice;
import pl.mosty.intake.pattern.Node.One;
import pl.mosty.intake.pattern.Node.Place;
import pl.mosty.intake.pattern.Node.Repeat;
import pl.mosty.intake.pattern.Node.Sequence;
import pl.mosty.intake.pattern.Node.Where;

/// A tree as steps that point to each other: a nondeterministic automaton after Thompson.
final class Program {

    private static final int MOST = 20_000;
    private static final int DEEPEST = 32;
    private final List<Step> steps = new ArrayList<>();
    private final int start;

    /// @param whole whether a match must reach the end
    /// @throws UnsupportedOperationException where it would be too large
    Program(Node root, boolean whole) {
        int match = add(new Match());
        start = emit(root, whole ? add(new At(Where.END, match)) : match);
    }

    int start() {
        return start;
    }

    int size() {
        return steps.size();
    }

    Step step(int index) {
        return steps.get(index);
    }

    /// Whether each match begins with a letter or digit where a word begins; false of what is too
    /// deep to tell.
    ///
    /// @param letters the atoms that take nothing else
    boolean beginsAtWord(BitSet letters) {
        return beginsAtWord(start, letters, false, 0);
    }

    private boolean beginsAtWord(int index, BitSet letters, boolean boundary, int depth) {
        return switch (steps.get(index)) {
            case Take take -> boundary && letters.get(take.atom());
            case At at ->
                    at.where() == Where.BOUNDARY
                            && depth < DEEPEST
                            && beginsAtWord(at.next(), letters, true, depth + 1);
            case Fork fork ->
                    depth < DEEPEST
                            && Arrays.stream(fork.next())
                                    .allMatch(
                                            way -> beginsAtWord(way, letters, boundary, depth + 1));
            case Match _ -> false;
        };
    }

    private int add(Step step) {
        if (steps.size() == MOST) {
            throw new UnsupportedOperationException("more than " + MOST + " steps");
        }
        steps.add(step);
        return steps.size() - 1;
    }

    /// The step that begins the node, from which the way leads to `next`.
    private int emit(Node node, int next) {
        return switch (node) {
            case One one -> add(new Take(one.atom(), next));
            case Place place -> add(new At(place.where(), next));
            case Sequence sequence -> {
                int first = next;
                for (var part : sequence.parts().reversed()) {
                    first = emit(part, first);
                }
                yield first;
            }
            case Choice choice ->
                    add(new Fork(choice.options().stream().mapToInt(o -> emit(o, next)).toArray()));
            case Repeat repeat -> repeat(repeat, next);
        };
    }

    private int repeat(Repeat repeat, int next) {
        int first = next;
        if (repeat.most() < 0) {
            first = add(new Fork(new int[] {next}));
            int body = emit(repeat.body(), first);
            steps.set(first, new Fork(new int[] {body, next}));
        }
        for (int i = repeat.least(); i < repeat.most(); i++) {
            first = add(new Fork(new int[] {emit(repeat.body(), first), next}));
        }
        for (int i = 0; i < repeat.least(); i++) {
            first = emit(repeat.body(), first);
        }
        return first;
    }

    /// One step.
    sealed interface Step {}

    record Take(int atom, int next) implements Step {}

    record At(Where where, int next) implements Step {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Fork(int[] next) implements Step {}

    record Match() implements Step {}
}
