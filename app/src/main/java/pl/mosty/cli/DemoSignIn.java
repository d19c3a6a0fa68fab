package pl.mosty.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import pl.mosty.app.account.FirstStart.Credentials;

/// The sign-in of the sample city, kept in its data directory for the owner of the files, so that
/// every start of the demonstration can tell it again. A real city's password is kept nowhere.
final class DemoSignIn {

    private DemoSignIn() {}

    /// @param first what this start made, if it made the account
    static Optional<Credentials> of(Path data, Optional<Credentials> first) {
        var file = data.resolve("demo-sign-in");
        try {
            if (first.isPresent()) {
                write(file, first.get());
                return first;
            }
            return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.ENVIRONMENT,
                    "Nie można zapisać lub odczytać pliku " + file + ": " + e.getMessage(),
                    "The file " + file + " cannot be written or read: " + e.getMessage());
        }
    }

    private static void write(Path file, Credentials credentials) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                credentials.login() + "\n" + credentials.password() + "\n",
                StandardCharsets.UTF_8);
    }

    private static Credentials read(Path file) throws IOException {
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return new Credentials(lines.getFirst(), lines.get(1));
    }
}
