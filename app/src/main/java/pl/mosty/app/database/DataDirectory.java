package pl.mosty.app.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The directory that one server owns, locked against a second one for as long as it is open. The
/// kernel drops the lock with the process, however that ends.
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "mosty.lock";

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// @throws DatabaseUnusable when the directory cannot be written or another server holds it
    static DataDirectory open(Path path) {
        return find(path).orElseThrow(() -> inUse(path));
    }

    /// Empty when another process holds the directory.
    ///
    /// @throws DatabaseUnusable when the directory cannot be written
    static Optional<DataDirectory> find(Path path) {
        try {
            Files.createDirectories(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwxr-x--x")));
            var file = path.resolve(LOCK);
            var channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    StandardCharsets.UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
            return Optional.of(new DataDirectory(path, channel));
        } catch (IOException e) {
            throw notWritable(path, e);
        }
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    static DatabaseUnusable notWritable(Path path, IOException e) {
        var reason = e instanceof AccessDeniedException ? "" : " (" + e.getMessage() + ")";
        return new DatabaseUnusable(
                "Nie można pisać w katalogu danych %s%s. Nadaj do niego prawa albo wskaż inny katalog opcją --data."
                        .formatted(path, reason),
                "The data directory %s cannot be written%s. Grant access to it or name another with --data."
                        .formatted(path, reason),
                e);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static DatabaseUnusable inUse(Path path) {
        String pid;
        try {
            pid = Files.readString(path.resolve(LOCK), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            pid = "?";
        }
        return new DatabaseUnusable(
                "Katalogu danych %s używa już inny serwer Mosty (proces %s). Zatrzymaj go albo wskaż inny katalog opcją --data."
                        .formatted(path, pid),
                "The data directory %s is in use by another Mosty server (process %s). Stop it or name another directory with --data."
                        .formatted(path, pid));
    }
}
