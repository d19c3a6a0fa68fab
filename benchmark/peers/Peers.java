import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;

/// Reads the same chapters with Mosty and with other programs by turns in one process, each part
/// once only, and prints the median of thousands of characters a second of thread CPU time.
/// Arguments: a file of chapters, rounds that are counted.
public final class Peers {

    private static final int PART = 5_000;
    private static final int WARM_UP = 10;
    /// Processor time that a program may use in a round, in seconds.
    private static final double ROUND = 0.5;

    private interface Reader {
        int read(String text) throws Exception;
    }

    /// A program, and which part of the text is its next.
    private static final class Runner {
        final Reader reader;
        final List<Double> rates = new ArrayList<>();
        int next;

        Runner(Reader reader) {
            this.reader = reader;
        }

        double round(List<String> parts) throws Exception {
            var threads = ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadCpuTime();
            long read = 0;
            double used = 0;
            while (used < ROUND) {
                var part = parts.get(next++ % parts.size());
                reader.read(part);
                read += part.length();
                used = (threads.getCurrentThreadCpuTime() - before) / 1e9;
            }
            return read / used / 1000;
        }
    }

    public static void main(String[] arguments) throws Exception {
        var parts = parts(Files.readString(Path.of(arguments[0])));
        var tool = new JLanguageTool(Languages.getLanguageForShortCode("pl"));
        Map<String, Runner> runners = new LinkedHashMap<>();
        runners.put("Mosty: all records and findings", new Runner(Peers::mosty));
        runners.put("LanguageTool 6.8: check", new Runner(text -> tool.check(text).size()));
        runners.put(
                "OpenNLP: tokens only",
                new Runner(text -> SimpleTokenizer.INSTANCE.tokenize(text).length));
        int rounds = WARM_UP + Integer.parseInt(arguments[1]);
        for (int round = 0; round < rounds; round++) {
            for (var runner : runners.values()) {
                double rate = runner.round(parts);
                if (round >= WARM_UP) {
                    runner.rates.add(rate);
                }
            }
        }
        runners.forEach((name, runner) -> print(name, runner.rates));
    }

    private static int mosty(String text) {
        var read = new Intake().extract(text, Hints.NONE);
        return read.activities().size() + read.findings().size();
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        for (int at = 0; at + PART <= text.length(); at += PART) {
            parts.add(text.substring(at, at + PART));
        }
        Collections.shuffle(parts, new java.util.Random(1));
        return parts;
    }

    private static void print(String name, List<Double> rates) {
        Collections.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "%-34s %10.1f thousand characters/s (%.1f to %.1f)%n",
                name,
                rates.get(rates.size() / 2),
                rates.getFirst(),
                rates.getLast());
    }
}
