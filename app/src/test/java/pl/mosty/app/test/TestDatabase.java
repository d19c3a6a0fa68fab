package pl.mosty.app.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import pl.mosty.app.database.Database;
import pl.mosty.app.database.DatabaseAddress;

/// The one PostgreSQL of a test run: the real embedded server, in `target`, ended with the run.
///
/// Tests share its database and keep apart by working in a city of their own; a test of the schema
/// itself asks for an empty database.
public final class TestDatabase {

    private static final AtomicInteger EMPTY_DATABASES = new AtomicInteger();

    private TestDatabase() {}

    public static Database shared() {
        return Holder.DATABASE;
    }

    /// A database without tables, which lives as long as the test run.
    public static DataSource empty() {
        return dataSource(emptyAddress());
    }

    /// The address of such a database.
    public static DatabaseAddress emptyAddress() {
        var shared = shared().address();
        var name = "empty_" + EMPTY_DATABASES.incrementAndGet();
        try (var connection =
                        DriverManager.getConnection(
                                shared.url(), shared.user(), shared.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseAddress(
                shared.url().replaceFirst("/[^/]*$", "/" + name), shared.user(), shared.password());
    }

    private static DataSource dataSource(DatabaseAddress address) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(address.url());
        dataSource.setUser(address.user());
        dataSource.setPassword(address.password());
        return dataSource;
    }

    private static final class Holder {

        private static final Database DATABASE = start();

        private static Database start() {
            var directory = Path.of("target", "test-database");
            try (var old =
                    Files.exists(directory.resolve("cluster"))
                            ? Files.walk(directory.resolve("cluster"))
                            : Stream.<Path>empty()) {
                for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var database = Database.embedded(directory);
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            database.awaitReady();
            return database;
        }
    }
}
