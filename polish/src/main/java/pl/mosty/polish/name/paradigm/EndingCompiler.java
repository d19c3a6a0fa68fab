package pl.mosty.polish.name.paradigm;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.paradigm.EndingChange.Way;
import pl.mosty.polish.name.weight.Hash;

/// Turns the paradigms around: the file of [Endings], made from `paradigms.txt`.
public final class EndingCompiler {

    /// By ending, then by the nominative's, the paradigms that lead from one to the other.
    private final Map<String, Map<String, List<Way>>> byEnding = new LinkedHashMap<>();

    private EndingCompiler() {
        for (var rule : ParadigmSource.read()) {
            for (var paradigm : rule.paradigms()) {
                turn(paradigm).forEach(this::add);
            }
        }
    }

    /// Writes the file.
    ///
    /// @param directory of this package's classes
    public static void write(Path directory) throws IOException {
        Files.write(directory.resolve(Endings.COMPILED), compile());
    }

    static byte[] compile() throws IOException {
        return new EndingCompiler().bytes();
    }

    /// By ending, where the form may stand in this paradigm.
    private static Map<Ending, Way> turn(Paradigm paradigm) {
        var turned = new LinkedHashMap<Ending, Way>();
        for (var grammaticalCase : Case.values()) {
            for (var ending : paradigm.endingsOf(grammaticalCase)) {
                if (grammaticalCase == Case.NOMINATIVE || ending.equals(paradigm.lemmaEnding())) {
                    continue;
                }
                turned.merge(
                        new Ending(ending, paradigm.lemmaEnding()),
                        new Way(
                                exceptions(paradigm),
                                paradigm.slots(grammaticalCase),
                                paradigm.id()),
                        (one, other) ->
                                new Way(one.exceptions(), one.slots() | other.slots(), one.rule()));
            }
        }
        return turned;
    }

    private record Ending(String ending, String lemmaEnding) {}

    /// What before the lemma's ending makes another paradigm of it.
    private static List<String> exceptions(Paradigm paradigm) {
        int length = paradigm.lemmaEnding().length();
        return paradigm.exceptions().stream()
                .map(longer -> longer.substring(0, longer.length() - length))
                .toList();
    }

    private void add(Ending ending, Way way) {
        byEnding.computeIfAbsent(ending.ending(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(ending.lemmaEnding(), _ -> new ArrayList<>())
                .add(way);
    }

    private byte[] bytes() throws IOException {
        var keys = new long[Endings.PLACES];
        var starts = new int[Endings.PLACES];
        var data = new ByteArrayOutputStream();
        data.write(0);
        for (var ending : byEnding.entrySet()) {
            long hash = Hash.EMPTY;
            for (int i = ending.getKey().length() - 1; i >= 0; i--) {
                hash = Hash.with(hash, ending.getKey().charAt(i));
                keys[Endings.place(keys, hash)] = hash;
            }
            starts[Endings.place(keys, hash)] = data.size();
            write(ending.getValue(), new DataOutputStream(data));
        }
        int tables = Endings.PLACES * (Long.BYTES + Integer.BYTES);
        var file = ByteBuffer.allocate(tables + data.size());
        file.asLongBuffer().put(keys);
        file.position(Endings.PLACES * Long.BYTES);
        file.asIntBuffer().put(starts);
        return file.put(tables, data.toByteArray()).array();
    }

    private static void write(Map<String, List<Way>> changes, DataOutputStream out)
            throws IOException {
        out.writeByte(changes.size());
        for (var change : changes.entrySet()) {
            EndingChange.write(out, change.getKey(), change.getValue());
        }
    }
}
