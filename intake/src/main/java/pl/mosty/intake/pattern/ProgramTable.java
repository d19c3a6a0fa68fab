package pl.mosty.intake.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The programs of all expressions that stand in classes, by their numbers.
///
/// @param atoms of all of them
/// @param data what belongs to each, one behind the other: see {@link #HEAD}, the numbers of its
///   atoms, its code
/// @param ends where that ends; for an expression without a program where it begins
@SuppressWarnings("ArrayRecordComponent") // never compared
record ProgramTable(AtomTable atoms, int[] data, int[] ends) {

    /// How many numbers stand before the atoms: what is known of it, where its program starts, and
    /// how many atoms it has.
    private static final int HEAD = 3;

    private static final int EXACT = 1;
    private static final int BOUNDARIES = 2;
    private static final int UNICODE = 4;

    static ProgramTable of(List<String> expressions) {
        var atoms = new LinkedHashMap<Atom, Integer>();
        var data = new ArrayList<int[]>();
        for (var expression : expressions) {
            data.add(Compiled.of(expression, false).map(c -> data(c, atoms)).orElse(new int[0]));
        }
        var ends = data.stream().mapToInt(it -> it.length).toArray();
        Arrays.parallelPrefix(ends, Integer::sum);
        return new ProgramTable(
                AtomTable.of(List.copyOf(atoms.keySet())),
                data.stream().flatMapToInt(Arrays::stream).toArray(),
                ends);
    }

    private static int[] data(Compiled compiled, Map<Atom, Integer> atoms) {
        var program = compiled.program();
        int known =
                (compiled.exact() ? EXACT : 0)
                        | (compiled.boundaries() ? BOUNDARIES : 0)
                        | (compiled.unicode() ? UNICODE : 0);
        var head = IntStream.of(known, program.start(), compiled.atoms().size());
        var own =
                compiled.atoms().stream()
                        .mapToInt(atom -> atoms.computeIfAbsent(atom, _ -> atoms.size()));
        return IntStream.concat(IntStream.concat(head, own), IntStream.of(program.code()))
                .toArray();
    }

    static ProgramTable read(LaidOut in) {
        return new ProgramTable(AtomTable.read(in), in.ints(), in.ints());
    }

    void write(LaidOut.Writer out) {
        atoms.write(out);
        out.ints(data);
        out.ints(ends);
    }

    /// Empty where the expression is left to the JDK's engine.
    Optional<Compiled> get(int number) {
        int from = number == 0 ? 0 : ends[number - 1];
        int to = ends[number];
        if (from == to) {
            return Optional.empty();
        }
        int code = from + HEAD + data[from + 2];
        var own = new Atom[data[from + 2]];
        for (int i = 0; i < own.length; i++) {
            own[i] = atoms.atom(data[from + HEAD + i]);
        }
        int known = data[from];
        return Optional.of(
                new Compiled(
                        List.of(own),
                        new Program(Arrays.copyOfRange(data, code, to), data[from + 1], false),
                        (known & EXACT) != 0,
                        (known & BOUNDARIES) != 0,
                        (known & UNICODE) != 0));
    }
}
