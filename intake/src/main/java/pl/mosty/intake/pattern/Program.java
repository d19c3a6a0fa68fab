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
        int match = add(Step.match());
        start = emit(root, whole ? add(Step.at(Where.END, match)) : match);
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
        var step = steps.get(index);
        return switch (step.kind()) {
            case TAKE -> boundary && letters.get(step.atom());
            case AT ->
                    step.where() == Where.BOUNDARY
                            && depth < DEEPEST
                            && beginsAtWord(step.next(), letters, true, depth + 1);
            case FORK ->
                    depth < DEEPEST
                            && Arrays.stream(step.ways())
                                    .allMatch(
                                            way -> beginsAtWord(way, letters, boundary, depth + 1));
            case MATCH -> false;
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
            case One one -> add(Step.take(one.atom(), next));
            case Place place -> add(Step.at(place.where(), next));
            case Sequence sequence -> {
                int first = next;
                for (var part : sequence.parts().reversed()) {
                    first = emit(part, first);
                }
                yield first;
            }
            case Choice choice ->
                    add(
                            Step.fork(
                                    choice.options().stream()
                                            .mapToInt(o -> emit(o, next))
                                            .toArray()));
            case Repeat repeat -> repeat(repeat, next);
        };
    }

    private int repeat(Repeat repeat, int next) {
        int first = next;
        if (repeat.most() < 0) {
            first = add(Step.fork(next));
            int body = emit(repeat.body(), first);
            steps.set(first, Step.fork(body, next));
        }
        for (int i = repeat.least(); i < repeat.most(); i++) {
            first = add(Step.fork(emit(repeat.body(), first), next));
        }
        for (int i = 0; i < repeat.least(); i++) {
            first = emit(repeat.body(), first);
        }
        return first;
    }

    /// What is done there.
    enum Kind {
        /// Goes on behind a character that the atom takes.
        TAKE,
        /// Goes on where the place is such a one.
        AT,
        /// Goes on in each of several ways.
        FORK,
        MATCH
    }

    /// One step.
    ///
    /// @param atom of {@link Kind#TAKE}
    /// @param where of {@link Kind#AT}
    /// @param ways the steps that follow
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Step(Kind kind, int atom, Where where, int[] ways) {

        private static Step take(int atom, int next) {
            return new Step(Kind.TAKE, atom, Where.BEGIN, new int[] {next});
        }

        private static Step at(Where where, int next) {
            return new Step(Kind.AT, 0, where, new int[] {next});
        }

        private static Step fork(int... ways) {
            return new Step(Kind.FORK, 0, Where.BEGIN, ways);
        }

        private static Step match() {
            return new Step(Kind.MATCH, 0, Where.BEGIN, new int[0]);
        }

        int next() {
            return ways[0];
        }
    }
}
