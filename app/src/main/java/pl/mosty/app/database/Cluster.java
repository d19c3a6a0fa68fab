package pl.mosty.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The files of one database cluster: made once, in Polish order, for one user with a random
/// password that only the owner of the directory can read.
final class Cluster {

    static final String USER = "mosty";
    static final String DATABASE = "mosty";

    private static final int INITDB_SECONDS = 120;

    private final DataDirectory directory;
    private final PostgresBinaries binaries;
    private final Privileges privileges;

    Cluster(DataDirectory directory, PostgresBinaries binaries, Privileges privileges) {
        this.directory = directory;
        this.binaries = binaries;
        this.privileges = privileges;
    }

    /// @throws DatabaseUnusable when the cluster belongs to another major version or cannot be made
    void createUnlessPresent() throws IOException, InterruptedException {
        if (Files.exists(directory.cluster())) {
            requireVersion();
        } else {
            create();
        }
        privileges.own(directory.cluster());
    }

    String password() throws IOException {
        return Files.readString(directory.passwordFile(), StandardCharsets.US_ASCII).strip();
    }

    private void requireVersion() throws IOException {
        var file = directory.cluster().resolve("PG_VERSION");
        var version = Files.exists(file) ? Files.readString(file, StandardCharsets.US_ASCII) : "?";
        if (!version.strip().equals(PostgresBinaries.MAJOR_VERSION)) {
            throw new DatabaseUnusable(
                    "Katalog danych %s zawiera bazę PostgreSQL w wersji %s, a ten program używa wersji %s. Wskaż inny katalog opcją --data albo użyj wydania Mosty, które utworzyło tę bazę."
                            .formatted(
                                    directory.path(),
                                    version.strip(),
                                    PostgresBinaries.MAJOR_VERSION),
                    "The data directory %s holds a PostgreSQL %s database, this program needs %s. Name another directory with --data or use the release of Mosty that made it."
                            .formatted(
                                    directory.path(),
                                    version.strip(),
                                    PostgresBinaries.MAJOR_VERSION));
        }
    }

    /// Works beside the final place and moves there last: an interrupted start is simply done
    /// again.
    private void create() throws IOException, InterruptedException {
        var partial = directory.path().resolve("cluster.partial");
        PostgresBinaries.deleteTree(partial);
        Files.createDirectory(partial);
        privileges.own(partial);
        writePassword();
        privileges.own(directory.passwordFile());
        run(
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + partial,
                        "--username=" + USER,
                        "--pwfile=" + directory.passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=icu",
                        "--icu-locale=pl-PL"),
                Path.of("/dev/null"));
        var statement = directory.path().resolve("create.sql");
        Files.writeString(
                statement, "create database " + DATABASE + "\n", StandardCharsets.US_ASCII);
        run(
                List.of(
                        binaries.program("postgres"),
                        "--single",
                        "-D",
                        partial.toString(),
                        "postgres"),
                statement);
        Files.delete(statement);
        Files.move(partial, directory.cluster());
    }

    private void writePassword() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(directory.passwordFile());
        Files.createFile(
                directory.passwordFile(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                directory.passwordFile(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.WRITE);
    }

    private void run(List<String> command, Path input) throws IOException, InterruptedException {
        var output = directory.path().resolve("create.log");
        var process =
                new ProcessBuilder(privileges.plain(command))
                        .redirectErrorStream(true)
                        .redirectInput(input.toFile())
                        .redirectOutput(output.toFile())
                        .start();
        if (!process.waitFor(INITDB_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            var said = Files.readString(output, StandardCharsets.UTF_8).strip();
            throw new DatabaseUnusable(
                    "Nie udało się utworzyć bazy danych w %s:\n%s"
                            .formatted(directory.path(), said),
                    "The database could not be created in %s:\n%s"
                            .formatted(directory.path(), said));
        }
        Files.delete(output);
    }
}
