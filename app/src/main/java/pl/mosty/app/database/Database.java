package pl.mosty.app.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// The database of this process while it is on its way: the rest of the program starts meanwhile
/// and waits here only when it needs the address or a connection.
public final class Database implements AutoCloseable {

    private final CompletableFuture<RunningDatabase> starting;

    private Database(CompletableFuture<RunningDatabase> starting) {
        this.starting = starting;
    }

    /// An embedded server of this process, whose files lie in `directory`.
    public static Database embedded(Path directory) {
        return starting(() -> EmbeddedPostgres.start(directory));
    }

    /// The embedded server that another process runs in `directory`, else one of this process: for
    /// a command that works beside a web server.
    public static Database shared(Path directory) {
        return starting(() -> EmbeddedPostgres.shareOrStart(directory));
    }

    /// A server that somebody else runs; closing leaves it alone.
    public static Database existing(DatabaseAddress address) {
        return new Database(CompletableFuture.completedFuture(new ExistingPostgres(address)));
    }

    private static Database starting(Supplier<RunningDatabase> start) {
        var starting = new CompletableFuture<RunningDatabase>();
        Thread.ofPlatform()
                .name("postgresql-start")
                .daemon()
                .start(() -> {
                    try {
                        starting.complete(start.get());
                    } catch (RuntimeException e) {
                        starting.completeExceptionally(e);
                    }
                });
        return new Database(starting);
    }

    /// @throws DatabaseUnusable when an embedded server cannot be started
    public DatabaseAddress address() {
        return running().address();
    }

    /// Waits until connections are accepted.
    ///
    /// @throws DatabaseUnusable when that will not happen
    public void awaitReady() {
        running().awaitReady();
    }

    @Override
    public void close() {
        if (starting.handle((running, failure) -> failure == null).join()) {
            starting.join().close();
        }
    }

    private RunningDatabase running() {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
