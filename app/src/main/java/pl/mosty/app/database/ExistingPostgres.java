package pl.mosty.app.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/// A server that the office runs itself.
record ExistingPostgres(DatabaseAddress address) implements RunningDatabase {

    private static final int OLDEST_MAJOR_VERSION = 18;

    @Override
    public void awaitReady() {
        try (var connection =
                DriverManager.getConnection(address.url(), address.user(), address.password())) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_MAJOR_VERSION) {
                throw new DatabaseUnusable(
                        "Baza %s to PostgreSQL %d; Mosty wymaga wersji %d lub nowszej."
                                .formatted(address.url(), version, OLDEST_MAJOR_VERSION),
                        "The database %s is PostgreSQL %d; Mosty needs version %d or newer."
                                .formatted(address.url(), version, OLDEST_MAJOR_VERSION));
            }
        } catch (SQLException e) {
            throw new DatabaseUnusable(
                    "Nie można połączyć się z bazą %s jako %s: %s. Sprawdź --database-url oraz zmienne MOSTY_DATABASE_USER i MOSTY_DATABASE_PASSWORD."
                            .formatted(address.url(), address.user(), e.getMessage()),
                    "No connection to the database %s as %s: %s. Check --database-url and the variables MOSTY_DATABASE_USER and MOSTY_DATABASE_PASSWORD."
                            .formatted(address.url(), address.user(), e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() {}
}
