package pl.mosty.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.mosty.app.DatabaseSettings;
import pl.mosty.app.database.DatabaseAddress;

/// Where the register lies; shared by every command that works on it.
final class DatabaseOptions {

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

    /// @param directory below `data` beside the program, unless `--data` names another
    DatabaseSettings settings(String directory) {
        return new DatabaseSettings(
                data != null ? data : Home.path().resolve("data").resolve(directory),
                Optional.ofNullable(databaseUrl).map(DatabaseOptions::existing));
    }

    private static DatabaseAddress existing(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--database-url to adres JDBC bazy PostgreSQL, na przykład jdbc:postgresql://localhost/mosty, a nie: "
                            + url,
                    "--database-url is the JDBC address of a PostgreSQL database, such as jdbc:postgresql://localhost/mosty, not: "
                            + url);
        }
        return new DatabaseAddress(
                url, variable("MOSTY_DATABASE_USER"), variable("MOSTY_DATABASE_PASSWORD"));
    }

    private static String variable(String name) {
        return System.getenv().getOrDefault(name, "");
    }
}
