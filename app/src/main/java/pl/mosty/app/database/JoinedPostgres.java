package pl.mosty.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The embedded server of another process; it goes on when this one ends.
record JoinedPostgres(DatabaseAddress address) implements RunningDatabase {

    /// @throws DatabaseUnusable when that process has no server running that accepts connections
    static JoinedPostgres at(Path directory) {
        try {
            var postmaster =
                    Postmaster.find(directory.resolve("cluster"))
                            .filter(Postmaster::ready)
                            .orElseThrow(() -> notReady(directory));
            var password =
                    Files.readString(directory.resolve("password"), StandardCharsets.US_ASCII);
            return new JoinedPostgres(
                    DatabaseAddress.embedded(postmaster.port(), password.strip()));
        } catch (IOException e) {
            throw DataDirectory.notWritable(directory, e);
        }
    }

    @Override
    public void awaitReady() {}

    @Override
    public void close() {}

    private static DatabaseUnusable notReady(Path directory) {
        return new DatabaseUnusable(
                "Serwer Mosty w %s dopiero startuje lub kończy pracę. Spróbuj ponownie za chwilę."
                        .formatted(directory),
                "The Mosty server in %s is starting or stopping. Try again in a moment."
                        .formatted(directory));
    }
}
