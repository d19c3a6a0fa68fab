package pl.mosty.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of the server when its process ends in the worst way, and in a bad neighbourhood.
final class DatabaseProcessTest {

    @TempDir private Path directory;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() throws IOException {
        started.forEach(Process::destroyForcibly);
        Postmaster.find(directory.resolve("cluster"))
                .ifPresent(left -> {
                    left.process().destroyForcibly();
                    left.process().onExit().join();
                });
    }

    @Test
    void killingTheProcessShutsTheServerDownCleanly() throws Exception {
        var holder = hold(List.of());
        assertThat(answer(holder)).isEqualTo("ready");
        var server = Postmaster.find(directory.resolve("cluster")).orElseThrow().process();

        holder.destroyForcibly().waitFor();
        server.onExit().join();

        assertThat(Files.readString(directory.resolve("postgresql.log")))
                .endsWith("database system is shut down\n");
        assertThat(directory.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void aServerLeftBehindIsStoppedAtTheNextStart() throws Exception {
        Database.embedded(directory).close();
        var cluster = directory.resolve("cluster");
        var command =
                Privileges.forCluster(cluster)
                        .plain(
                                List.of(
                                        directory
                                                .resolve("postgresql-18.6.0/bin/postgres")
                                                .toString(),
                                        "-D",
                                        cluster.toString(),
                                        "-p",
                                        "54399",
                                        "-c",
                                        "unix_socket_directories="));
        var orphan =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("orphan.log").toFile())
                        .start();
        started.add(orphan);
        while (Postmaster.find(cluster).filter(Postmaster::ready).isEmpty()) {
            assertThat(orphan.isAlive()).isTrue();
            Thread.onSpinWait();
        }

        try (var database = Database.embedded(directory)) {
            database.awaitReady();
            assertThat(orphan.waitFor()).isZero();
            assertThat(Postmaster.find(cluster).orElseThrow().port()).isNotEqualTo(54399);
        }
    }

    @Test
    void aSecondProcessIsTurnedAwayAndACommandJoins() throws Exception {
        var holder = hold(List.of());
        assertThat(answer(holder)).isEqualTo("ready");

        assertThat(answer(hold(List.of())))
                .contains("używa już inny serwer Mosty (proces " + holder.pid() + ")");
        try (var joined = Database.shared(directory)) {
            joined.awaitReady();
            assertThat(joined.address().url())
                    .contains(
                            ":"
                                    + Postmaster.find(directory.resolve("cluster"))
                                            .orElseThrow()
                                            .port());
        }
        assertThat(holder.isAlive()).isTrue();
    }

    @Test
    void rootWithoutUserNamespacesIsToldWhatToDo() throws Exception {
        assumeTrue(
                new ProcessBuilder("unshare", "-U", "-r", "true").start().waitFor() == 0,
                "user namespaces are blocked here anyway");
        var holder =
                hold(
                        List.of(
                                "unshare",
                                "-U",
                                "-r",
                                "sh",
                                "-c",
                                "echo 0 >/proc/sys/user/max_user_namespaces && exec \"$@\"",
                                "sh"));
        assertThat(answer(holder))
                .contains("przestrzenie nazw użytkowników są tu zablokowane")
                .contains("zwykły użytkownik");
    }

    /// As in a container: all users are there, and root may not make a namespace.
    @Test
    void rootWithoutUserNamespacesRunsTheServerAsNobody() throws Exception {
        assumeTrue(
                Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0),
                "only root can set this up");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
        var holder =
                hold(
                        List.of(
                                "unshare",
                                "-U",
                                "sh",
                                "-c",
                                "read mapped && exec \"$@\"",
                                "sh",
                                "sh",
                                "-c",
                                "echo 0 >/proc/sys/user/max_user_namespaces && exec \"$@\"",
                                "sh"));
        var namespace = Path.of("/proc/" + holder.pid());
        while (Files.readSymbolicLink(namespace.resolve("ns/user"))
                .equals(Files.readSymbolicLink(Path.of("/proc/self/ns/user")))) {
            Thread.onSpinWait();
        }
        Files.writeString(namespace.resolve("uid_map"), "0 0 65536");
        Files.writeString(namespace.resolve("gid_map"), "0 0 65536");
        holder.outputWriter(StandardCharsets.US_ASCII).append("mapped\n").flush();

        assertThat(answer(holder)).isEqualTo("ready");
        var cluster = directory.resolve("cluster");
        assertThat(Files.getOwner(cluster).getName()).isEqualTo("nobody");
        var server = Postmaster.find(cluster).orElseThrow().process();
        assertThat(server.info().user()).contains("nobody");
        holder.destroyForcibly().waitFor();
        server.onExit().join();
        assertThat(Files.readString(directory.resolve("postgresql.log")))
                .endsWith("database system is shut down\n");
    }

    private Process hold(List<String> around) throws IOException {
        var command = new ArrayList<>(around);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseHolder.class.getName(),
                        directory.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        started.add(process);
        return process;
    }

    private static String answer(Process process) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var line = lines.readLine();
        return line == null ? "" : line;
    }
}
