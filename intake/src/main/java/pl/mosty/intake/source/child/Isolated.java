package pl.mosty.intake.source.child;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import pl.mosty.intake.source.Refusal.Reason;
import pl.mosty.intake.source.SourceText;
import pl.mosty.intake.source.flow.RefusedException;

/// Reads PDF files in a process of their own, which is killed when it takes too long: a file made
/// to eat time or memory takes neither from the program, nor from other people's files.
public final class Isolated {

    /// Processor time, whatever the clock says.
    private static final Duration ALLOWED = Duration.ofSeconds(7);

    /// By the clock, for a process that had its share of the processor.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /// More than good files need.
    private static final Duration SHARE = Duration.ofSeconds(3);

    /// By the clock, whatever the process did.
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int LOOK = 200;
    private static final int OUT_OF_MEMORY = 3;
    private static final List<String> LIMITS =
            List.of(
                    "-Xmx320m",
                    "-Xss2m",
                    "-XX:MaxMetaspaceSize=96m",
                    "-XX:ReservedCodeCacheSize=48m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xlog:disable",
                    "-Djava.awt.headless=true");

    private Isolated() {}

    /// @throws RefusedException when the file has no text, or did not give it in time
    public static SourceText read(byte[] bytes, String name) throws RefusedException {
        Path file = null;
        try {
            file = Files.createTempFile("mosty", ".pdf");
            Files.write(file, bytes);
            return read(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a temporary file", e);
        } finally {
            delete(file);
        }
    }

    /// @throws RefusedException when the file has no text, or did not give it in time
    public static SourceText read(Path file, String name) throws RefusedException {
        try {
            var command = Command.of(LIMITS, file.toAbsolutePath().toString(), name);
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            return watched(process, name);
        } catch (IOException e) {
            throw new UncheckedIOException("the reader's process could not be started", e);
        }
    }

    private static SourceText watched(Process process, String name) throws RefusedException {
        var late = new AtomicBoolean();
        var watch = Thread.ofVirtual().start(() -> late.set(killedLate(process)));
        try (var in =
                new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            return Wire.read(in, name);
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(why(process, watch, late));
        } finally {
            process.destroyForcibly();
            watch.interrupt();
        }
    }

    /// Measured by the processor's time too, so that a busy machine refuses no good file.
    private static boolean killedLate(Process process) {
        try {
            long begun = System.nanoTime();
            while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
                var waited = Duration.ofNanos(System.nanoTime() - begun);
                if (isLate(process.info().totalCpuDuration().orElse(waited), waited)) {
                    process.destroyForcibly();
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    static boolean isLate(Duration used, Duration waited) {
        return used.compareTo(ALLOWED) > 0
                || waited.compareTo(LONGEST) > 0
                || (waited.compareTo(PATIENCE) > 0 && used.compareTo(SHARE) > 0);
    }

    /// Nothing whole was said before the end.
    private static Reason why(Process process, Thread watch, AtomicBoolean late) {
        try {
            process.waitFor(1, TimeUnit.SECONDS);
            watch.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (late.get()) {
            return Reason.TOO_SLOW;
        }
        boolean memory = !process.isAlive() && process.exitValue() == OUT_OF_MEMORY;
        return memory ? Reason.TOO_COMPLEX : Reason.BROKEN;
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
