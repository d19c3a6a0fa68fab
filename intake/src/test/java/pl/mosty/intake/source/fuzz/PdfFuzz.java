package pl.mosty.intake.source.fuzz;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import pl.mosty.intake.source.Refusal.Reason;

/// Feeds damaged PDF files to workers with the memory and time of the reader's process.
final class PdfFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(8);
    private static final int OUT_OF_MEMORY = 3;

    private PdfFuzz() {}

    static Map<String, Integer> run(long seed, int inputs)
            throws IOException, InterruptedException {
        Map<String, Integer> outcomes = new TreeMap<>();
        int done = 0;
        while (done < inputs) {
            var worker = start(seed, done, inputs);
            var late = new AtomicBoolean();
            var since = new AtomicReference<>(Duration.ZERO);
            var watch = Thread.ofVirtual().start(() -> late.set(watch(worker, since)));
            try (var lines = worker.inputReader(StandardCharsets.UTF_8)) {
                done += count(lines, worker, since, outcomes);
            }
            int end = worker.waitFor();
            watch.join();
            if (done < inputs) {
                var reason = late.get() ? Reason.TOO_SLOW : Reason.TOO_COMPLEX;
                if (!late.get() && end != OUT_OF_MEMORY) {
                    throw new AssertionError("seed " + seed + ", input " + done + ": exit " + end);
                }
                outcomes.merge(reason.code(), 1, Integer::sum);
                done++;
            }
        }
        return outcomes;
    }

    private static int count(
            BufferedReader lines,
            Process worker,
            AtomicReference<Duration> since,
            Map<String, Integer> outcomes)
            throws IOException {
        int count = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            outcomes.merge(line, 1, Integer::sum);
            since.set(used(worker));
            count++;
        }
        return count;
    }

    /// True when it had to be killed over one input.
    private static boolean watch(Process worker, AtomicReference<Duration> since) {
        try {
            while (!worker.waitFor(Duration.ofMillis(200))) {
                if (used(worker).minus(Objects.requireNonNull(since.get())).compareTo(ALLOWED)
                        > 0) {
                    worker.destroyForcibly();
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static Duration used(Process worker) {
        return worker.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Process start(long seed, int first, int inputs) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx320m",
                        "-Xss2m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                        "-cp",
                        classPath(),
                        PdfWorker.class.getName(),
                        Long.toString(seed),
                        Integer.toString(first),
                        Integer.toString(inputs))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Path.of("target", "test-classes").toString(),
                System.getProperty("java.class.path"),
                System.getProperty("jdk.module.path", ""));
    }
}
