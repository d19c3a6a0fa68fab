package pl.mosty.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// Starts the server and keeps it running, from one platform thread that lives as long as the
/// process: the kernel ties the server's life to the very thread that forked it.
final class Supervisor {

    private static final int STOP_SECONDS = 30;
    private static final int POLL_MILLIS = 10;
    private static final int RESTART_MILLIS = 1000;
    private static final int LOG_LINES = 8;

    private final DataDirectory directory;
    private final List<String> command;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private final Thread thread;

    private Supervisor(DataDirectory directory, List<String> command) {
        this.directory = directory;
        this.command = command;
        this.thread = Thread.ofPlatform().daemon().name("postgresql").unstarted(this::supervise);
    }

    static Supervisor start(DataDirectory directory, List<String> command) {
        var supervisor = new Supervisor(directory, command);
        supervisor.thread.start();
        return supervisor;
    }

    /// As long as it takes: after a crash the server first recovers what was written.
    void awaitReady() {
        try {
            firstReady.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatabaseUnusable unusable ? unusable : e;
        }
    }

    void stop() {
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// SIGINT is PostgreSQL's order for a fast shutdown: break connections, write a checkpoint,
    /// end.
    static void interrupt(ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
    }

    private void supervise() {
        try {
            while (runOnce()) {
                Thread.sleep(RESTART_MILLIS);
            }
        } catch (InterruptedException e) {
            // told to stop between two runs
        } catch (IOException | RuntimeException e) {
            firstReady.completeExceptionally(e);
        }
    }

    /// @return whether the server ended on its own after it had been ready once
    private boolean runOnce() throws IOException, InterruptedException {
        var log = directory.log().toFile();
        var server =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                        .start();
        try {
            while (!server.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (isReady()) {
                    firstReady.complete(null);
                    server.waitFor();
                }
            }
        } catch (InterruptedException e) {
            // again and again: a server that is only just starting may not listen to signals yet
            do {
                interrupt(server.toHandle());
            } while (!server.waitFor(1, TimeUnit.SECONDS));
            return false;
        }
        if (!firstReady.isDone()) {
            throw ended();
        }
        return true;
    }

    private boolean isReady() throws IOException {
        return Postmaster.find(directory.cluster()).filter(Postmaster::ready).isPresent();
    }

    private DatabaseUnusable ended() throws IOException {
        var lines = Files.readAllLines(directory.log(), StandardCharsets.UTF_8);
        var last =
                String.join(
                        "\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        return new DatabaseUnusable(
                "Baza danych w %s nie wystartowała. Ostatnie wiersze dziennika %s:\n%s"
                        .formatted(directory.path(), directory.log(), last),
                "The database in %s did not start. Last lines of its log %s:\n%s"
                        .formatted(directory.path(), directory.log(), last));
    }
}
