package pl.mosty.benchmark.names;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import pl.mosty.benchmark.names.InventedNames.Invented;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Prints how many names and words a second of the thread's processor time are read: names never
/// seen, each used once in the whole run; names seen before; words looked up in the dictionary's
/// order, in none, and as often as a text has them. Other work on the machine slows these figures
/// less than those of a clock. Every round is printed, the first ones before the compiler is done.
final class SpeedOfNames {

    private static final int ROUNDS = 12;
    private static final int NAMES = 100_000;
    private static final int SEEN = 2000;
    private static final int PASSES = 200;

    private SpeedOfNames() {}

    /// @param args tables of names, whose rows are each read once too, in small letters behind the
    ///   first (`phrase, type, …` with tabs)
    public static void main(String[] args) throws IOException {
        var source = new InventedNames(2026);
        var names = Names.shared();
        var seen = invent(source, SEEN);
        var words = new DictionaryWords();
        var text = words.asInText();
        for (int round = 1; round <= ROUNDS; round++) {
            print(
                    "never seen",
                    NAMES,
                    invent(source, NAMES),
                    name -> names.read(name.phrase(), name.kind()));
            print(
                    "seen before",
                    SEEN * PASSES,
                    repeated(seen),
                    name -> names.read(name.phrase(), name.kind()));
            printLookUps("look-ups in order", words.inOrder());
            printLookUps("in no order", words.inNone());
            printLookUps("as in a text", text);
            System.out.println();
        }
        for (var table : args) {
            var rows =
                    Files.readAllLines(Path.of(table)).stream()
                            .map(SpeedOfNames::row)
                            .distinct()
                            .toList();
            print(table, rows.size(), rows, name -> names.read(name.phrase(), name.kind()));
            System.out.println();
        }
    }

    private static Invented row(String line) {
        var columns = line.split("\t", -1);
        return new Invented(
                columns[0],
                switch (columns[1]
                        .replaceFirst("^nam_", "")
                        .substring(0, 3)
                        .toLowerCase(Locale.ROOT)) {
                    case "liv", "per" -> NameKind.PERSON;
                    case "loc", "fac" -> NameKind.PLACE;
                    case "org" -> NameKind.ORGANISATION;
                    default -> NameKind.OTHER;
                });
    }

    private static List<Invented> invent(InventedNames source, int count) {
        var names = new ArrayList<Invented>(count);
        for (int i = 0; i < count; i++) {
            names.add(source.next());
        }
        return names;
    }

    private static List<Invented> repeated(List<Invented> names) {
        var all = new ArrayList<Invented>(names.size() * PASSES);
        for (int i = 0; i < PASSES; i++) {
            all.addAll(names);
        }
        return all;
    }

    private static void printLookUps(String what, List<String> words) {
        print(what, words.size(), words, Dictionary.shared()::contains);
    }

    private static <T> void print(String what, int count, List<T> all, Consumer<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < all.size(); i++) {
            work.accept(all.get(i));
        }
        long time = threads.getCurrentThreadCpuTime() - start;
        System.out.printf(Locale.ROOT, "%s %.0f/s  ", what, count * 1e9 / time);
    }
}
