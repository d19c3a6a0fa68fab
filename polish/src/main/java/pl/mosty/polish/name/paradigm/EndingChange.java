package pl.mosty.polish.name.paradigm;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import pl.mosty.polish.name.weight.Label;

/// What takes an ending's place in the nominative, and the paradigms that do it.
final class EndingChange {

    /// @param exceptions what before the ending makes another paradigm of it
    record Way(List<String> exceptions, long slots, String rule) {}

    private final String lemmaEnding;

    /// For each way what before the ending makes another paradigm of it.
    private final String[][] exceptions;

    private final long[] slots;
    private final Label[] rules;

    /// Where the form may stand when no way has an exception, as most have none; 0 otherwise.
    private final long always;

    private EndingChange(String lemmaEnding, DataInput in) throws IOException {
        this.lemmaEnding = lemmaEnding;
        exceptions = new String[in.readUnsignedByte()][];
        slots = new long[exceptions.length];
        rules = new Label[exceptions.length];
        long all = 0;
        boolean excepted = false;
        for (int way = 0; way < exceptions.length; way++) {
            exceptions[way] = new String[in.readUnsignedByte()];
            for (int i = 0; i < exceptions[way].length; i++) {
                exceptions[way][i] = in.readUTF();
            }
            slots[way] = in.readLong();
            rules[way] = Label.of(in.readUTF());
            all |= slots[way];
            excepted |= exceptions[way].length > 0;
        }
        always = excepted ? 0 : all;
    }

    static void write(DataOutput out, String lemmaEnding, List<Way> ways) throws IOException {
        out.writeUTF(lemmaEnding);
        out.writeByte(ways.size());
        for (var way : ways) {
            out.writeByte(way.exceptions().size());
            for (var exception : way.exceptions()) {
                out.writeUTF(exception);
            }
            out.writeLong(way.slots());
            out.writeUTF(way.rule());
        }
    }

    static EndingChange read(DataInput in) throws IOException {
        return new EndingChange(in.readUTF(), in);
    }

    /// Nothing when an apostrophe would be left at the lemma's end (`Byrne’em` is not of Byrne’e).
    ///
    /// @param stem how much of the form stays
    /// @param kept the letters that stay
    void undo(String form, int stem, String kept, Endings.Undone undone) {
        char last = form.charAt(stem - 1);
        if ((last == '’' || last == '\'') && lemmaEnding.length() < 2) {
            return;
        }
        if (always != 0) {
            undone.accept(kept.concat(lemmaEnding), stem, always, rules[0]);
            return;
        }
        long fitting = 0;
        Label rule = null;
        for (int way = 0; way < slots.length; way++) {
            if (!isException(form, stem, exceptions[way])) {
                fitting |= slots[way];
                rule = rule == null ? rules[way] : rule;
            }
        }
        if (rule != null) {
            undone.accept(kept.concat(lemmaEnding), stem, fitting, rule);
        }
    }

    private static boolean isException(String form, int stem, String[] exceptions) {
        for (var exception : exceptions) {
            if (form.startsWith(exception, stem - exception.length())) {
                return true;
            }
        }
        return false;
    }
}
