package pl.mosty.intake.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import pl.mosty.intake.source.flow.Bounds;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.text.Charsets;
import pl.mosty.intake.source.text.PlainText;

/// A plain text too large to be held in memory, read from its file as often as needed. Its charset
/// is told by its first MiB.
///
/// @param name as the file was given
public record LargeText(Path file, String name, Charset charset) {

    /// From 8 MiB on a text is large.
    public static final long LEAST = 8L << 20;

    private static final int SAMPLE = 1 << 20;

    /// The file as a large text; empty where it is small, no plain text, or to be refused: for
    /// {@link SourceReader} then.
    ///
    /// @param limit largest file that is read, in bytes
    public static Optional<LargeText> find(Path file, long limit) {
        try {
            return bounded(file, limit);
        } catch (IOException | RefusedException e) {
            return Optional.empty();
        }
    }

    /// The same, which is known without its text in memory.
    ///
    /// @throws RefusedException when its lines or marks are beyond {@link Bounds}
    static Optional<LargeText> bounded(Path file, long limit) throws IOException, RefusedException {
        var found = unbounded(file, limit);
        if (found.isPresent()) {
            try (var text = found.get().open()) {
                Bounds.check(text);
            }
        }
        return found;
    }

    private static Optional<LargeText> unbounded(Path file, long limit) {
        var name = file.toString();
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) < LEAST
                    || Files.size(file) > limit) {
                return Optional.empty();
            }
            try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return of(in.readNBytes(SAMPLE), file, name);
            }
        } catch (IOException | SecurityException | RefusedException e) {
            return Optional.empty();
        }
    }

    private static Optional<LargeText> of(byte[] head, Path file, String name)
            throws RefusedException {
        if (FileKind.of(head, name) != FileKind.TEXT || FileKind.promisesOffice(name)) {
            return Optional.empty();
        }
        int end = head.length;
        while (end > 0 && head[end - 1] != '\n') {
            end--;
        }
        var sample = end == 0 ? head : Arrays.copyOf(head, end);
        PlainText.read(sample);
        return Optional.of(new LargeText(file, name, Charsets.of(sample)));
    }

    /// Its text from the beginning, a byte order mark included.
    public Reader open() throws IOException {
        var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }
}
