package pl.mosty.intake.pattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/// The expressions that stand in classes, with the tree of their covers and their programs, as the
/// build has laid them out: to work them out took a first text longer than to read it. What is not
/// in it, such as an expression changed since, is worked out as any other that is made at run time.
///
/// @param covers in which the number of an expression is its place among them
/// @param slots open addressing by the hash of an expression: one more than its number, else 0
@SuppressWarnings("ArrayRecordComponent") // never compared
record PatternTable(CoverTree covers, ProgramTable programs, LaidOutTexts texts, int[] slots) {

    static final String FILE = "patterns.table";

    static PatternTable of(List<String> expressions) {
        var covers = new CoverTreeBuilder();
        expressions.forEach(it -> covers.add(Syntax.parse(it, false).map(Cover::of).orElse(null)));
        int capacity = Integer.highestOneBit(expressions.size() + 1) << 2;
        var table =
                new PatternTable(
                        covers.build(),
                        ProgramTable.of(expressions),
                        LaidOutTexts.of(expressions),
                        new int[capacity]);
        for (int number = 0; number < expressions.size(); number++) {
            table.slots[table.slot(expressions.get(number))] = number + 1;
        }
        return table;
    }

    /// What the build has laid out; without it nothing.
    static PatternTable load() {
        try (var in = PatternTable.class.getResourceAsStream(FILE)) {
            return in == null ? of(List.of()) : read(new LaidOut(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PatternTable read(LaidOut in) {
        return new PatternTable(
                CoverTree.read(in), ProgramTable.read(in), LaidOutTexts.read(in), in.ints());
    }

    byte[] toByteArray() {
        var out = new LaidOut.Writer();
        covers.write(out);
        programs.write(out);
        texts.write(out);
        out.ints(slots);
        return out.toByteArray();
    }

    List<String> expressions() {
        return IntStream.range(0, size()).mapToObj(texts::get).toList();
    }

    int size() {
        return texts.size();
    }

    /// The number of the expression, -1 where it is not in the table.
    int number(String expression) {
        return slots[slot(expression)] - 1;
    }

    /// That of the expression, or the free one where it would stand.
    private int slot(String expression) {
        int slot = expression.hashCode() & slots.length - 1;
        while (slots[slot] != 0 && !texts.is(slots[slot] - 1, expression)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
