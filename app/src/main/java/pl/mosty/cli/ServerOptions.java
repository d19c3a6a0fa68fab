package pl.mosty.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.mosty.app.ServerSettings;

/// Where the web server listens and what it serves.
final class ServerOptions {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port serwera WWW na 127.0.0.1 (domyślnie ${DEFAULT-VALUE}; 0: dowolny).")
    private int port;

    @Option(
            names = "--city",
            paramLabel = "NAZWA",
            description = "Nazwa miasta, dla którego zakłada się nową bazę.")
    private @Nullable String city;

    @Mixin private DatabaseOptions database;

    ServerSettings settings(String directory, String defaultCity) {
        if (port < 0 || port > 65_535) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--port to liczba od 0 do 65535, a nie " + port + ".",
                    "--port is a number from 0 to 65535, not " + port + ".");
        }
        return new ServerSettings(
                port, database.settings(directory), city == null ? defaultCity : city);
    }
}
