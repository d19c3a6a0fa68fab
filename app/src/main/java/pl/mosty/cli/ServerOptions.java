package pl.mosty.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.mosty.app.ServerSettings;

/// Where the web server listens and where the register lies; shared by every command that serves.
final class ServerOptions {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port serwera WWW na 127.0.0.1 (domyślnie ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "KATALOG",
            description = "Katalog danych z bazą PostgreSQL (domyślnie data/… obok programu).")
    private @Nullable Path data;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description =
                    "Istniejąca baza PostgreSQL zamiast wbudowanej: jdbc:postgresql://serwer/baza;"
                            + " użytkownik i hasło w zmiennych MOSTY_DATABASE_USER"
                            + " i MOSTY_DATABASE_PASSWORD.")
    private @Nullable String databaseUrl;

    ServerSettings settings(String defaultData) {
        return new ServerSettings(
                port,
                data != null ? data : home().resolve("data").resolve(defaultData),
                Optional.ofNullable(databaseUrl));
    }

    private static Path home() {
        return Path.of(System.getProperty("mosty.home", ""));
    }
}
