package pl.mosty.polish.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/// Prints how many lemmas of a table are right, all of it read as one document and each line by
/// itself, and what the errors come from. Not a test; `docs/polish-names.md` tells how it is run.
final class Accuracy {

    /// What went wrong with a name; the first that fits.
    enum Cause {
        CAPITALS,
        BLANKS_AND_SIGNS,
        SHOULD_HAVE_STAYED,
        LEFT_AS_PRINTED,
        OTHER_WORDS,
        ANOTHER_LEMMA
    }

    private Accuracy() {}

    /// @param args tables; with `-v` before them every error is named
    public static void main(String[] args) throws IOException {
        boolean verbose = args[0].equals("-v");
        for (var table : List.of(args).subList(verbose ? 1 : 0, args.length)) {
            var rows = Training.read(Path.of(table));
            var mentions =
                    rows.stream()
                            .map(row -> new Mention(row.form(), row.kind(), NameContext.NONE))
                            .toList();
            var together = new ArrayList<String>();
            var reliable = new Reliability();
            var read = Names.shared().readAll(mentions);
            for (int i = 0; i < rows.size(); i++) {
                together.add(read.get(i).getFirst().lemma());
                reliable.count(read.get(i), rows.get(i).lemma(), rows.get(i).count());
            }
            report(table + ", as one document", rows, together, verbose);
            var alone = new ArrayList<String>();
            var reliableAlone = new Reliability();
            for (var row : rows) {
                var readings = Names.shared().read(row.form(), row.kind());
                alone.add(readings.getFirst().lemma());
                reliableAlone.count(readings, row.lemma(), row.count());
            }
            report(table + ", line by line", rows, alone, false);
            reliable.print("as one document");
            reliableAlone.print("line by line");
            var answers = System.getProperty("answers");
            if (answers != null) {
                var file = Path.of(answers, Path.of(table).getFileName().toString());
                Files.write(file.resolveSibling(file.getFileName() + ".together"), together);
                Files.write(file.resolveSibling(file.getFileName() + ".alone"), alone);
            }
        }
    }

    private static void report(
            String title, List<Training.Row> rows, List<String> answers, boolean verbose) {
        int all = 0;
        int right = 0;
        int rightLetters = 0;
        var causes = new EnumMap<Cause, Integer>(Cause.class);
        var kinds = new EnumMap<NameKind, int[]>(NameKind.class);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var answer = answers.get(i);
            var counts = kinds.computeIfAbsent(row.kind(), _ -> new int[2]);
            all += row.count();
            counts[1] += row.count();
            if (answer.equals(row.lemma())) {
                right += row.count();
                counts[0] += row.count();
            } else {
                causes.merge(cause(row, answer), row.count(), Integer::sum);
                if (verbose) {
                    System.out.printf(
                            "  %s\t%s\t%s\t%s\t%s\t%d%n",
                            cause(row, answer),
                            row.kind(),
                            row.form(),
                            answer,
                            row.lemma(),
                            row.count());
                }
            }
            rightLetters += fold(answer).equals(fold(row.lemma())) ? row.count() : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: AccCS %.2f AccCI %.2f (%d mentions)",
                title,
                100.0 * right / all,
                100.0 * rightLetters / all,
                all);
        kinds.forEach((kind, counts) ->
                System.out.printf(Locale.ROOT, " %s %.2f", kind, 100.0 * counts[0] / counts[1]));
        System.out.println();
        int total = all;
        causes.forEach((cause, count) ->
                System.out.printf(Locale.ROOT, "  %s %.2f %%%n", cause, 100.0 * count / total));
    }

    static Cause cause(Training.Row row, String answer) {
        if (fold(answer).equals(fold(row.lemma()))) {
            return Cause.CAPITALS;
        }
        if (bare(answer).equals(bare(row.lemma()))) {
            return Cause.BLANKS_AND_SIGNS;
        }
        if (row.lemma().equals(row.form())) {
            return Cause.SHOULD_HAVE_STAYED;
        }
        if (answer.equals(row.form())) {
            return Cause.LEFT_AS_PRINTED;
        }
        return answer.split(" ", -1).length != row.lemma().split(" ", -1).length
                ? Cause.OTHER_WORDS
                : Cause.ANOTHER_LEMMA;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String bare(String name) {
        return fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
