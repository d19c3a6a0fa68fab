package pl.mosty.polish.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Learns from a part of a table and reads the rest of it, part by part. Names of one lemma are in
/// one part, so that what is read was not learned from. Not a test; `docs/polish-names.md` tells
/// how it is run.
final class CrossValidation {

    private static final int PARTS = Integer.getInteger("parts", 5);

    /// Whether names of one lemma may be in several parts, as they are in other texts.
    private static final boolean BY_FORM = Boolean.getBoolean("byForm");

    private static final int READ = Integer.getInteger("read", PARTS);

    private CrossValidation() {}

    /// @param args the table, and a file for the errors
    public static void main(String[] args) throws IOException {
        var rows = Training.read(Path.of(args[0]));
        var results =
                IntStream.range(0, READ).parallel().mapToObj(part -> read(part, rows)).toList();
        long all = 0;
        long together = 0;
        long alone = 0;
        var errors = new ArrayList<String>();
        for (var result : results) {
            all += result.all;
            together += result.together;
            alone += result.alone;
            errors.addAll(result.errors);
        }
        System.out.printf(
                Locale.ROOT,
                "together %.2f alone %.2f of %d%n",
                100.0 * together / all,
                100.0 * alone / all,
                all);
        Files.write(Path.of(args[1]), errors);
        var reliable = new Reliability();
        var reliableAlone = new Reliability();
        results.forEach(result -> {
            reliable.add(result.reliableTogether);
            reliableAlone.add(result.reliableAlone);
        });
        var shares = new Calibration();
        var sharesAlone = new Calibration();
        results.forEach(result -> {
            shares.add(result.sharesTogether);
            sharesAlone.add(result.sharesAlone);
        });
        shares.print("Confidence.IN_DOCUMENT");
        sharesAlone.print("Confidence.ALONE");
        reliable.print("as one document");
        reliableAlone.print("one by one");
    }

    private static final class Result {
        long all;
        long together;
        long alone;
        final Reliability reliableTogether = new Reliability();
        final Reliability reliableAlone = new Reliability();
        final Calibration sharesTogether = new Calibration();
        final Calibration sharesAlone = new Calibration();
        final List<String> errors = new ArrayList<>();
    }

    private static Result read(int part, List<Training.Row> rows) {
        var learned = new ArrayList<Training.Row>();
        var kept = new ArrayList<Training.Row>();
        for (var row : rows) {
            (partOf(row) == part ? kept : learned).add(row);
        }
        var names = Training.taughtBy(learned, part).uncalibrated();
        var result = new Result();
        var mentions =
                kept.stream()
                        .map(row -> new Mention(row.form(), row.kind(), NameContext.NONE))
                        .toList();
        var read = names.readAll(mentions);
        for (int i = 0; i < kept.size(); i++) {
            var row = kept.get(i);
            var answer = read.get(i).getFirst().lemma();
            var readings = names.read(row.form(), row.kind());
            var single = readings.getFirst().lemma();
            result.reliableTogether.count(read.get(i), row.lemma(), row.count());
            result.reliableAlone.count(readings, row.lemma(), row.count());
            if (blanks(row.form()) == blanks(row.lemma())) {
                result.sharesTogether.count(read.get(i), row.lemma(), row.count());
                result.sharesAlone.count(readings, row.lemma(), row.count());
            }
            result.all += row.count();
            result.together += answer.equals(row.lemma()) ? row.count() : 0;
            result.alone += single.equals(row.lemma()) ? row.count() : 0;
            if (!answer.equals(row.lemma())) {
                boolean among = read.get(i).stream().anyMatch(r -> r.lemma().equals(row.lemma()));
                result.errors.add(
                        String.join(
                                "\t",
                                Accuracy.cause(row, answer).name(),
                                row.kind().name(),
                                row.form(),
                                answer,
                                row.lemma(),
                                String.valueOf(row.count()),
                                among ? "among" : "no",
                                single.equals(row.lemma()) ? "alone right" : "-"));
            }
        }
        return result;
    }

    /// Names whose blanks the corpus has lost, as texts never do, teach nothing of confidence.
    private static long blanks(String text) {
        return text.chars().filter(letter -> letter == ' ').count();
    }

    private static int partOf(Training.Row row) {
        var key = BY_FORM ? row.form() + row.kind() : row.lemma();
        int hash = key.toLowerCase(Locale.ROOT).replace(" ", "").hashCode();
        return Math.floorMod(((hash ^ (hash >>> 13)) * 0x9E3779B1) >>> 8, PARTS);
    }
}
