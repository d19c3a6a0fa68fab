package pl.mosty.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once from the class path.
final class PostgresBinaries {

    /// The major version of every cluster that these programs can read.
    static final String MAJOR_VERSION = "18";

    private static final String RELEASE = "18.6.0";

    private static final Map<String, String> ARCHIVES =
            Map.of(
                    "amd64", "/postgres-linux-x86_64.txz",
                    "aarch64", "/postgres-linux-arm_64.txz");

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /// Unpacks below `directory` unless that is done already. The files appear under their final
    /// name only when all are there, so an interrupted start leaves nothing half-unpacked behind.
    static PostgresBinaries unpackedIn(Path directory) throws IOException {
        var home = directory.resolve("postgresql-" + RELEASE);
        if (!Files.isDirectory(home)) {
            var partial = directory.resolve("postgresql-" + RELEASE + ".partial");
            deleteTree(partial);
            unpack(partial);
            Files.move(partial, home);
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("Entry outside the archive: " + entry.getName());
                }
                unpack(entry, tar, file);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        var executable = (entry.getMode() & 0b001_000_000) != 0;
        Files.setPosixFilePermissions(
                file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static InputStream archive() throws IOException {
        var architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var name = ARCHIVES.get(architecture);
        var stream = name == null ? null : PostgresBinaries.class.getResourceAsStream(name);
        if (stream == null) {
            throw new DatabaseUnusable(
                    "Wbudowany PostgreSQL działa na Linuksie amd64 i arm64, nie na %s. Podaj istniejącą bazę opcją --database-url."
                            .formatted(architecture),
                    "The embedded PostgreSQL runs on Linux amd64 and arm64, not on %s. Name an existing database with --database-url."
                            .formatted(architecture));
        }
        return new BufferedInputStream(stream);
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path directory, @Nullable IOException failure) throws IOException {
                        Files.delete(directory);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
