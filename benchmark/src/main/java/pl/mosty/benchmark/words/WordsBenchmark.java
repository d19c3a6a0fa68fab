package pl.mosty.benchmark.words;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pl.mosty.polish.counterpart.CounterpartMention;
import pl.mosty.polish.counterpart.Counterparts;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.reading.DateReader;
import pl.mosty.polish.office.OfficeMention;
import pl.mosty.polish.office.table.Offices;
import pl.mosty.polish.scan.Tokens;

/// Characters a second: each reader alone with the cutting of the text, and all of them on a text
/// that is cut once.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class WordsBenchmark {

    private static final int LENGTH = 1_000_000;

    @Param({"false", "true"})
    public boolean bullets;

    private String text = "";

    @Setup
    public void prepare() {
        text = InventedProse.text(LENGTH, bullets).substring(0, LENGTH);
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Tokens tokens() {
        return Tokens.of(text);
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public List<DateMention> dates() {
        return DateReader.read(text);
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public List<CountryMention> countries() {
        return Countries.standard().mentions(text);
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public List<OfficeMention> offices() {
        return Offices.standard().mentions(text);
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public List<CounterpartMention> counterparts() {
        return Counterparts.standard().mentions(text);
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public int together() {
        var tokens = Tokens.of(text);
        return DateReader.read(tokens).size()
                + Countries.standard().mentions(tokens).size()
                + Offices.standard().mentions(tokens).size()
                + Counterparts.standard().mentions(tokens).size();
    }
}
