package pl.mosty.app;

import java.nio.file.Path;
import java.util.Optional;
import pl.mosty.app.database.Database;
import pl.mosty.app.database.DatabaseAddress;

/// Where the register lies.
///
/// @param data the directory of the embedded database and of uploaded files
/// @param existing a database that somebody else runs, in place of the embedded one
public record DatabaseSettings(Path data, Optional<DatabaseAddress> existing) {

    public DatabaseSettings {
        data = data.toAbsolutePath().normalize();
    }

    /// For the one process that serves; starts in the background.
    Database open() {
        return existing.map(Database::existing).orElseGet(() -> Database.embedded(data));
    }

    /// For a command that may work beside a running server.
    Database share() {
        return existing.map(Database::existing).orElseGet(() -> Database.shared(data));
    }
}
