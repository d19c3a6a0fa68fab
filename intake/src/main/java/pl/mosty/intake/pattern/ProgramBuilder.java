package pl.mosty.intake.pattern;

import java.util.Arrays;
import pl.mosty.intake.pattern.Node.Choice;
import pl.mosty.intake.pattern.Node.One;
import pl.mosty.intake.pattern.Node.Place;
import pl.mosty.intake.pattern.Node.Repeat;
import pl.mosty.intake.pattern.Node.Sequence;
import pl.mosty.intake.pattern.Program.Kind;

/// Writes the steps of a tree, the last ones first.
final class ProgramBuilder {

    /// In numbers of {@link Program#code}.
    private static final int MOST = 50_000;

    private int[] code = new int[64];
    private int size;

    private ProgramBuilder() {}

    /// @throws UnsupportedOperationException where it would be too large: {@link Compiled#of} then
    ///   leaves the expression to the JDK's engine
    static Program build(Node root) {
        var builder = new ProgramBuilder();
        int start = builder.emit(root, builder.add(Kind.MATCH, 0));
        return new Program(Arrays.copyOf(builder.code, builder.size), start, false);
    }

    private int add(Kind kind, int belonging, int... next) {
        int step = size;
        size += 1 + next.length;
        if (size > MOST) {
            throw new UnsupportedOperationException("longer than " + MOST);
        }
        if (size > code.length) {
            code = Arrays.copyOf(code, Math.max(size, code.length * 2));
        }
        code[step] = belonging << Program.KIND_BITS | kind.code;
        System.arraycopy(next, 0, code, step + 1, next.length);
        return step;
    }

    private int fork(int... ways) {
        return add(Kind.FORK, ways.length, ways);
    }

    /// The step that begins the node, from which the way leads to `next`.
    private int emit(Node node, int next) {
        return switch (node) {
            case One one -> add(Kind.TAKE, one.atom(), next);
            case Place place -> add(Kind.AT, place.where().code, next);
            case Sequence sequence -> {
                int first = next;
                for (var part : sequence.parts().reversed()) {
                    first = emit(part, first);
                }
                yield first;
            }
            case Choice choice ->
                    fork(choice.options().stream().mapToInt(o -> emit(o, next)).toArray());
            case Repeat repeat -> repeat(repeat, next);
        };
    }

    private int repeat(Repeat repeat, int next) {
        int first = next;
        if (repeat.most() < 0) {
            first = fork(next, next);
            int body = emit(repeat.body(), first);
            code[first + 1] = body;
        }
        for (int i = repeat.least(); i < repeat.most(); i++) {
            first = fork(emit(repeat.body(), first), next);
        }
        for (int i = 0; i < repeat.least(); i++) {
            first = emit(repeat.body(), first);
        }
        return first;
    }
}
