package pl.mosty.polish.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.name.token.Letters;

/// Prints the speed of looking up, reading and writing names in CPU time of the process, collector
/// and compiler included, and how many written names read back. Not a test; `docs/polish-names.md`
/// tells how it is run.
final class Measurement {

    private static final int ROUND_TRIPS = Integer.getInteger("round.trips", 6000);

    private Measurement() {}

    /// @param args a table of names
    public static void main(String[] args) throws IOException {
        long start = cpu();
        Dictionary.shared().contains("dom");
        Names.shared().lemma("Brnie", NameKind.PLACE);
        System.out.printf(Locale.ROOT, "opened in %.0f ms%n", (cpu() - start) / 1e6);
        var rows = Training.read(Path.of(args[0]));
        for (int round = 0; round < 3; round++) {
            speed("lookups", 200, rows, row -> Dictionary.shared().contains(row.form()));
            speed(
                    "never-seen names",
                    1,
                    rows,
                    row -> Names.shared().read(row.form(), row.kind(), UNCACHED));
            speed(
                    "names seen before",
                    1000,
                    rows.subList(0, 1000),
                    row -> Names.shared().read(row.form(), row.kind()));
        }
        System.gc();
        var memory = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT, "heap %.0f MB%n", (memory.totalMemory() - memory.freeMemory()) / 1e6);
        roundTrips();
    }

    /// Says nothing, but is not the empty context, whose readings are kept.
    private static final NameContext UNCACHED = new NameContext(null, null, true);

    private static void speed(
            String what, int passes, List<Training.Row> rows, Consumer<Training.Row> work) {
        rows.forEach(work);
        long start = cpu();
        for (int pass = 0; pass < passes; pass++) {
            rows.forEach(work);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f a second%n",
                what,
                passes * rows.size() * 1e9 / (cpu() - start));
    }

    private static void roundTrips() {
        var lemmas = new ArrayList<String>();
        Dictionary.shared().forEachLemma(lemmas::add);
        Collections.shuffle(lemmas, new Random(3));
        int right = 0;
        int all = 0;
        for (var lemma : lemmas) {
            var gender = genderOf(lemma);
            if (gender.isEmpty() || all >= ROUND_TRIPS) {
                continue;
            }
            var kind =
                    !Letters.startsUpper(lemma)
                            ? NameKind.OTHER
                            : gender.contains(Gender.MASCULINE_PERSONAL)
                                    ? NameKind.PERSON
                                    : NameKind.PLACE;
            for (var grammaticalCase : Case.values()) {
                if (grammaticalCase == Case.VOCATIVE) {
                    continue;
                }
                all++;
                var written =
                        Names.shared().inflect(lemma, kind, gender.getFirst(), grammaticalCase);
                boolean back =
                        Names.shared().read(written, kind).stream()
                                .anyMatch(r -> r.lemma().equals(lemma));
                right += back ? 1 : 0;
                if (!back) {
                    System.out.println("  lost: " + lemma + " " + grammaticalCase + " " + written);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d of %d written names read back%n", right, all);
    }

    /// The genders of a noun of letters in the singular, else none.
    private static List<Gender> genderOf(String lemma) {
        if (lemma.length() < 3 || !lemma.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        return Dictionary.shared().analyses(lemma).stream()
                .filter(a -> a.lemma().equals(lemma) && a.tag().partOfSpeech() == PartOfSpeech.NOUN)
                .filter(a -> a.tag().allows(GrammaticalNumber.SINGULAR, Case.NOMINATIVE))
                .flatMap(a -> a.tag().genders().stream())
                .limit(1)
                .toList();
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
