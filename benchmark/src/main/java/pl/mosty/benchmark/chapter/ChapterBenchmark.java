package pl.mosty.benchmark.chapter;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Extraction;

/// Characters of chapters a second that are read from text to records by one thread; each text is
/// read once only.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChapterBenchmark {

    private static final int LENGTH = 50_000;

    @Param({"ALL", "BULLETS", "HEADINGS", "PARAGRAPHS", "TABLE", "PAIRS"})
    public String layout = "ALL";

    private final InventedChapters chapters = new InventedChapters(42);
    private String text = "";

    @Setup(Level.Invocation)
    public void invent() {
        if (layout.equals("ALL")) {
            text = chapters.text(LENGTH);
            return;
        }
        var one = new StringBuilder();
        while (one.length() < LENGTH) {
            one.append(chapters.chapter(InventedChapters.Layout.valueOf(layout)));
        }
        text = one.substring(0, LENGTH);
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Extraction read() {
        return new Intake().extract(text, Hints.NONE);
    }
}
