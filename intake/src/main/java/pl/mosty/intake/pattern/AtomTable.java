package pl.mosty.intake.pattern;

import java.util.Arrays;
import java.util.List;

/// The sets of characters of all expressions that stand in classes, with the usual ones that each
/// takes.
///
/// @param keys see {@link Atom#key}
/// @param usual {@link Taken#WORDS} for each atom
@SuppressWarnings("ArrayRecordComponent") // never compared
record AtomTable(LaidOutTexts keys, long[] usual) {

    static AtomTable of(List<Atom> atoms) {
        var usual = new long[atoms.size() * Taken.WORDS];
        for (int i = 0; i < atoms.size(); i++) {
            System.arraycopy(atoms.get(i).usual(), 0, usual, i * Taken.WORDS, Taken.WORDS);
        }
        return new AtomTable(LaidOutTexts.of(atoms.stream().map(Atom::key).toList()), usual);
    }

    static AtomTable read(LaidOut in) {
        return new AtomTable(LaidOutTexts.read(in), in.longs());
    }

    void write(LaidOut.Writer out) {
        keys.write(out);
        out.longs(usual);
    }

    Atom atom(int number) {
        int from = number * Taken.WORDS;
        return Atom.of(keys.get(number), Arrays.copyOfRange(usual, from, from + Taken.WORDS));
    }
}
