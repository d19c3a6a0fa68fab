package pl.mosty.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Files that are there whole or not at all.
final class WholeFile {

    private WholeFile() {}

    /// Writes a file in place of the one that may be there. Whatever goes wrong on the way, the old
    /// file stays as it was.
    static void write(Path file, byte[] content) throws IOException {
        var target = file.toAbsolutePath();
        var unfinished = Files.createTempFile(target.getParent(), ".mosty", ".tmp");
        try {
            Files.write(unfinished, content);
            allowReading(unfinished);
            Files.move(
                    unfinished,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// Temporary files are private; a report is not.
    private static void allowReading(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
