package pl.mosty.benchmark.names;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.ThreadParams;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.name.NameReading;
import pl.mosty.polish.name.Names;

/// Names seen before, names never seen, and words looked up, a second. Every iteration invents its
/// never-seen names anew, outside the measured time, and every thread its own: with `-t max` all
/// cores read. Words are looked up in no order, where each waits for memory, in the dictionary's
/// order, and as often as a text has them.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class NamesBenchmark {

    private static final int SEEN = 2000;
    private static final int NEVER_SEEN = 1 << 19;

    private final Names names = Names.shared();
    private final Dictionary dictionary = Dictionary.shared();
    private final List<InventedNames.Invented> seen = new ArrayList<>();
    private final List<InventedNames.Invented> neverSeen = new ArrayList<>();
    private final DictionaryWords words = new DictionaryWords();
    private final List<String> text = words.asInText();
    private InventedNames source = new InventedNames(2026);
    private int next;

    @Setup
    public void inventSeen(ThreadParams thread) {
        source = new InventedNames(2026 + thread.getThreadIndex());
        for (int i = 0; i < SEEN; i++) {
            seen.add(source.next());
        }
    }

    @Setup(Level.Iteration)
    public void invent() {
        neverSeen.clear();
        for (int i = 0; i < NEVER_SEEN; i++) {
            neverSeen.add(source.next());
        }
        next = 0;
    }

    @Benchmark
    public List<NameReading> seenBefore() {
        var name = seen.get(next++ % SEEN);
        return names.read(name.phrase(), name.kind());
    }

    @Benchmark
    public List<NameReading> neverSeen() {
        var name = neverSeen.get(next++ & (NEVER_SEEN - 1));
        return names.read(name.phrase(), name.kind());
    }

    @Benchmark
    public void lookUp(Blackhole sink) {
        lookUp(words.inNone(), sink);
    }

    @Benchmark
    public void lookUpInOrder(Blackhole sink) {
        lookUp(words.inOrder(), sink);
    }

    @Benchmark
    public void lookUpAsInText(Blackhole sink) {
        lookUp(text, sink);
    }

    private void lookUp(List<String> asked, Blackhole sink) {
        sink.consume(dictionary.contains(asked.get(next++ % asked.size())));
    }
}
