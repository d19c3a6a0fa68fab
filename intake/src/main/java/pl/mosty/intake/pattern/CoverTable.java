package pl.mosty.intake.pattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/// The expressions that stand in classes, with the tree of their covers, as the build has laid them
/// out: to work them out took a first text longer than to read it. What is not in it, such as an
/// expression changed since, gets its cover as any other that is made at run time.
///
/// @param tree in which the number of an expression is its place among them
/// @param text of all expressions, one behind the other
/// @param ends where each ends
/// @param slots open addressing by the hash of an expression: one more than its number, else 0
@SuppressWarnings("ArrayRecordComponent") // never compared
record CoverTable(CoverTree tree, char[] text, int[] ends, int[] slots) {

    static final String FILE = "covers.table";

    static CoverTable of(List<String> expressions) {
        var builder = new CoverTreeBuilder();
        var ends = new int[expressions.size()];
        int capacity = Integer.highestOneBit(expressions.size() + 1) << 2;
        var table =
                new CoverTable(
                        builder.build(),
                        String.join("", expressions).toCharArray(),
                        ends,
                        new int[capacity]);
        int end = 0;
        for (int number = 0; number < ends.length; number++) {
            var expression = expressions.get(number);
            builder.add(Syntax.parse(expression, false).map(Cover::of).orElse(null));
            end += expression.length();
            ends[number] = end;
            table.slots[table.slot(expression)] = number + 1;
        }
        return new CoverTable(builder.build(), table.text, ends, table.slots);
    }

    /// What the build has laid out; without it nothing.
    static CoverTable load() {
        try (var in = CoverTable.class.getResourceAsStream(FILE)) {
            return in == null ? of(List.of()) : read(new LaidOut(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CoverTable read(LaidOut in) {
        return new CoverTable(CoverTree.read(in), in.chars(), in.ints(), in.ints());
    }

    byte[] toByteArray() {
        var out = new LaidOut.Writer();
        tree.write(out);
        out.chars(text);
        out.ints(ends);
        out.ints(slots);
        return out.toByteArray();
    }

    List<String> expressions() {
        return IntStream.range(0, size())
                .mapToObj(number -> new String(text, start(number), ends[number] - start(number)))
                .toList();
    }

    int size() {
        return ends.length;
    }

    /// The number of the expression in the tree, -1 where it is not in it.
    int number(String expression) {
        return slots[slot(expression)] - 1;
    }

    /// That of the expression, or the free one where it would stand.
    private int slot(String expression) {
        int slot = expression.hashCode() & slots.length - 1;
        while (slots[slot] != 0 && !is(slots[slot] - 1, expression)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean is(int number, String expression) {
        int start = start(number);
        int length = ends[number] - start;
        if (expression.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (expression.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }
}
