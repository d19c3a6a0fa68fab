package pl.mosty.intake.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.rule.certainty.RowNumbers;

/// Counts `calibration.tsv` anew. Not a test; `docs/intake-quality.md` tells how it is run.
final class Counting {

    private final Map<Integer, int[]> counts = new HashMap<>();
    private final List<Judged> judged = new ArrayList<>();

    /// @param args the file to write and the directories of annotated texts
    public static void main(String[] args) throws IOException {
        RowNumbers.tell();
        var counting = new Counting();
        for (int i = 1; i < args.length; i++) {
            for (var answers : Answers.of(Path.of(args[i]))) {
                Judged.of(answers).forEach(counting::add);
            }
        }
        Files.write(Path.of(args[0]), counting.lines());
        counting.printCertain();
    }

    private void add(Judged fact) {
        judged.add(fact);
        var row = counts.computeIfAbsent(row(fact), _ -> new int[2]);
        row[0] += fact.right() ? 1 : 0;
        row[1]++;
    }

    private static int row(Judged fact) {
        return RowNumbers.of(fact.evidence().confidence());
    }

    /// The table with what was counted; rows of which nothing was judged, such as numbers of
    /// partners, stay as they are.
    private List<String> lines() {
        var lines = new ArrayList<>(RowNumbers.lines());
        counts.forEach((row, count) -> {
            var cells = lines.get(row).split("\t", -1);
            lines.set(row, cells[0] + "\t" + cells[1] + "\t" + count[0] + "\t" + count[1]);
        });
        return lines;
    }

    /// How many of what these counts call certain are right, and which are not.
    private void printCertain() {
        var certain = judged.stream().filter(this::certain).toList();
        for (var what : certain.stream().map(Judged::what).distinct().sorted().toList()) {
            var facts = certain.stream().filter(j -> j.what().equals(what)).toList();
            var right = facts.stream().filter(Judged::right).count();
            System.out.printf(Locale.ROOT, "%s: %d of %d%n", what, right, facts.size());
        }
        certain.stream()
                .filter(j -> !j.right())
                .forEach(j ->
                        System.out.printf(
                                Locale.ROOT,
                                "wrong: %s %s %s%n",
                                j.text(),
                                j.evidence().rule(),
                                j.evidence().span()));
    }

    private boolean certain(Judged fact) {
        var count = counts.getOrDefault(row(fact), new int[2]);
        return RowNumbers.confidence(count[0], count[1]) >= Evidence.CERTAIN;
    }
}
