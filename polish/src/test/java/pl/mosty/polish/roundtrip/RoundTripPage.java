package pl.mosty.polish.roundtrip;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The page of the documentation that tells what leads back and what does not.
final class RoundTripPage {

    private static final String HEAD =
            """
            # Written and read back

            Every lemma of the shipped dictionary (PoliMorf) in every form, written by the library and read back; right is what leads to the
            lemma again. Adjectives must also be a form that the dictionary has in that number, case and gender. Nouns and adjectives are
            written by rules and the dictionary; of the other parts of speech the library knows the forms from the dictionary and inflects none
            by rule (numbers in words are read by `Numerals`; a noun is put beside a number by `CountedNoun`).

            """;

    private static final String FOOT =
            """

            This page is written by the tool, and with it the list of every lost form:

                ./mvnw -ntp -pl polish -am test-compile
                java -Xmx1g -cp polish/target/classes:polish/target/test-classes \\
                    pl.mosty.polish.roundtrip.RoundTrip docs/polish-round-trip.md polish/target/lost.tsv
            """;

    private final Tally tally;

    RoundTripPage(Tally tally) {
        this.tally = tally;
    }

    String text() {
        var page = new StringBuilder(HEAD);
        page.append(
                "| what | written by | read by | forms | lead back | lost |\n|---|---|---|---|---|---|\n");
        for (var kind : Kind.values()) {
            page.append(row(kind));
        }
        page.append("\n## What is lost, by cause\n\n| cause | forms | lemmas |\n|---|---|---|\n");
        for (var cause : Cause.values()) {
            page.append(row(cause));
        }
        page.append(
                "\n## The lemmas with lost forms\n\nWithout those that only have `nie` before another one.\n\n");
        for (var cause : Cause.values()) {
            page.append(list(cause));
        }
        return page.append(FOOT).toString();
    }

    private String row(Kind kind) {
        int all = tally.all(kind);
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.3f %% | %d |%n",
                kind.row(),
                all,
                100.0 * tally.right(kind) / Math.max(1, all),
                all - tally.right(kind));
    }

    private String row(Cause cause) {
        var lost = lost(cause);
        return "| %s | %d | %d |%n".formatted(cause.words(), lost.size(), lemmas(lost).size());
    }

    private String list(Cause cause) {
        var all = lemmas(lost(cause));
        var lemmas =
                all.stream()
                        .filter(it -> !(it.startsWith("nie") && all.contains(it.substring(3))))
                        .toList();
        return lemmas.isEmpty()
                ? ""
                : "- " + cause.words() + ": " + String.join(", ", lemmas) + "\n";
    }

    private List<Lost> lost(Cause cause) {
        return tally.lost().stream().filter(it -> it.cause() == cause).toList();
    }

    private static SortedSet<String> lemmas(List<Lost> lost) {
        return lost.stream().map(Lost::lemma).collect(Collectors.toCollection(TreeSet::new));
    }
}
