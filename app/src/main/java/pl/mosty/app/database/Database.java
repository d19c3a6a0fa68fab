package pl.mosty.app.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The database of this process while it is on its way: the rest of the program starts meanwhile
/// and waits here only when it needs the address or a connection.
public final class Database implements AutoCloseable {

    private final CompletableFuture<RunningDatabase> starting;

    private Database(CompletableFuture<RunningDatabase> starting) {
        this.starting = starting;
    }

    /// An embedded server whose files lie in `directory`; starts at once, in the background.
    public static Database embedded(Path directory) {
        var starting = new CompletableFuture<RunningDatabase>();
        Thread.ofPlatform()
                .name("postgresql-start")
                .daemon()
                .start(() -> {
                    try {
                        starting.complete(EmbeddedPostgres.start(directory));
                    } catch (RuntimeException e) {
                        starting.completeExceptionally(e);
                    }
                });
        return new Database(starting);
    }

    /// A server that somebody else runs; closing leaves it alone.
    public static Database existing(DatabaseAddress address) {
        return new Database(CompletableFuture.completedFuture(new ExistingPostgres(address)));
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
