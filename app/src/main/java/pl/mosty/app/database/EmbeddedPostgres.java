package pl.mosty.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A durable PostgreSQL server of this process's own, reachable on the loopback address by
/// password.
///
/// It ends with this process, however that ends, by a fast and clean shutdown. Should it fail on
/// its own, it is started again on the same port.
final class EmbeddedPostgres implements RunningDatabase, AutoCloseable {

    private static final int STOP_SECONDS = 30;

    private final DataDirectory directory;
    private final Supervisor supervisor;
    private final DatabaseAddress address;

    private EmbeddedPostgres(
            DataDirectory directory, Supervisor supervisor, DatabaseAddress address) {
        this.directory = directory;
        this.supervisor = supervisor;
        this.address = address;
    }

    /// Returns as soon as the server is on its way; the first start in a directory also unpacks and
    /// creates, which takes some seconds. A server that an earlier process left behind is stopped.
    ///
    /// @throws DatabaseUnusable with what to do about it
    static EmbeddedPostgres start(Path path) {
        return start(DataDirectory.open(path));
    }

    /// The server of another process when one holds the directory, else a server of our own.
    static RunningDatabase shareOrStart(Path path) {
        var directory = DataDirectory.find(path);
        return directory.isPresent() ? start(directory.get()) : JoinedPostgres.at(path);
    }

    private static EmbeddedPostgres start(DataDirectory directory) {
        try {
            var privileges = Privileges.forCluster(directory.cluster());
            var binaries = PostgresBinaries.unpackedIn(directory.path());
            privileges.requireReach(binaries.program("postgres"));
            var cluster = new Cluster(directory, binaries, privileges);
            cluster.createUnlessPresent();
            stopOrphan(directory.cluster());
            var port = freePort();
            var supervisor =
                    Supervisor.start(
                            directory,
                            privileges.tied(serverCommand(binaries, directory.cluster(), port)));
            return new EmbeddedPostgres(
                    directory, supervisor, DatabaseAddress.embedded(port, cluster.password()));
        } catch (IOException e) {
            close(directory);
            throw DataDirectory.notWritable(directory.path(), e);
        } catch (InterruptedException e) {
            close(directory);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was starting", e);
        } catch (RuntimeException e) {
            close(directory);
            throw e;
        }
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    /// Waits until connections are accepted.
    ///
    /// @throws DatabaseUnusable when the server ended instead, with the last lines of its log
    @Override
    public void awaitReady() {
        supervisor.awaitReady();
    }

    @Override
    public void close() {
        supervisor.stop();
        close(directory);
    }

    private static void close(DataDirectory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The owner of the cluster died and its server lives: it holds no connection of ours, so it is
    /// told to end at once, as it should have been by the death of its owner.
    private static void stopOrphan(Path cluster) throws IOException, InterruptedException {
        var orphan = Postmaster.find(cluster);
        if (orphan.isEmpty()) {
            return;
        }
        var process = orphan.get().process();
        Supervisor.interrupt(process);
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new DatabaseUnusable(
                    "Serwer PostgreSQL z poprzedniego uruchomienia (proces %d) nie kończy pracy. Zakończ go poleceniem kill -INT %d i spróbuj ponownie."
                            .formatted(process.pid(), process.pid()),
                    "A PostgreSQL server of an earlier run (process %d) does not end. Stop it with kill -INT %d and try again."
                            .formatted(process.pid(), process.pid()),
                    e);
        }
    }

    private static List<String> serverCommand(PostgresBinaries binaries, Path cluster, int port) {
        return List.of(
                binaries.program("postgres"),
                "-D",
                cluster.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
