package pl.mosty.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedPostgresTest {

    @TempDir private Path directory;

    @Test
    void keepsDataFromOneStartToTheNext() throws Exception {
        try (var postgres = EmbeddedPostgres.start(directory)) {
            postgres.awaitReady();
            query(postgres, "create table kept as select 'Łódź' as city");
        }
        try (var postgres = EmbeddedPostgres.start(directory)) {
            postgres.awaitReady();
            assertThat(query(postgres, "select city from kept")).isEqualTo("Łódź");
        }
    }

    @Test
    void isDurableAndSortsAsPolesDo() throws Exception {
        try (var postgres = EmbeddedPostgres.start(directory)) {
            postgres.awaitReady();
            assertThat(query(postgres, "show fsync")).isEqualTo("on");
            assertThat(query(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(
                            query(
                                    postgres,
                                    """
                                    select string_agg(name, ' ' order by name)
                                    from (values ('Łódź'), ('Lwów'), ('Ćmielów'), ('Cieszyn'), ('Moguncja'))
                                         as city (name)
                                    """))
                    .isEqualTo("Cieszyn Ćmielów Lwów Łódź Moguncja");
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (var postgres = EmbeddedPostgres.start(directory)) {
            postgres.awaitReady();
            var address = postgres.address();
            assertThatThrownBy(() ->
                            DriverManager.getConnection(address.url(), address.user(), "guess")
                                    .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesADirectoryThatAnotherServerHolds() {
        try (var postgres = EmbeddedPostgres.start(directory)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("używa już inny serwer Mosty")
                    .hasMessageContaining("--data");
            postgres.awaitReady();
        }
    }

    @Test
    void refusesAClusterOfAnotherMajorVersion() throws Exception {
        Files.createDirectories(directory.resolve("cluster"));
        Files.writeString(directory.resolve("cluster/PG_VERSION"), "15\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(directory))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("w wersji 15")
                .hasMessageContaining("używa wersji 18");
    }

    @Test
    void refusesAPathThatIsNoDirectory() throws Exception {
        var file = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("data")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("Nie można pisać w katalogu danych");
    }

    @Test
    void comesBackOnTheSamePortAfterACrash() throws Exception {
        try (var postgres = EmbeddedPostgres.start(directory)) {
            postgres.awaitReady();
            var crashed = Postmaster.find(directory.resolve("cluster")).orElseThrow();
            crashed.process().destroyForcibly();
            crashed.process().onExit().join();
            while (Postmaster.find(directory.resolve("cluster"))
                    .filter(Postmaster::ready)
                    .isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(query(postgres, "select 1")).isEqualTo("1");
        }
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        var address = postgres.address();
        try (var connection =
                        DriverManager.getConnection(
                                address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
