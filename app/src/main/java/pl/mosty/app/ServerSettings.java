package pl.mosty.app;

import java.nio.file.Path;
import java.util.Optional;

/// @param port of the web server on 127.0.0.1; 0 takes any free one
/// @param data the directory of the embedded database and of uploaded files
/// @param databaseUrl a JDBC address that takes the place of the embedded database
public record ServerSettings(int port, Path data, Optional<String> databaseUrl) {

    public ServerSettings {
        data = data.toAbsolutePath().normalize();
    }
}
