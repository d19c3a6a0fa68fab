package pl.mosty.intake.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import pl.mosty.intake.source.Refusal.Reason;
import pl.mosty.intake.source.child.Isolated;
import pl.mosty.intake.source.flow.Bounds;
import pl.mosty.intake.source.flow.RefusedException;

/// Reads documents up to a limit, each kind by its own reader; what a file is, its content says.
/// Whatever a file does to the reader, the outcome is its text or a refusal.
public final class SourceReader {

    /// 256 MiB.
    public static final long DEFAULT_LIMIT = 256L << 20;

    private final long limit;

    public SourceReader() {
        this(DEFAULT_LIMIT);
    }

    /// @param limit largest file that is read, in bytes
    public SourceReader(long limit) {
        this.limit = limit;
    }

    public Source read(Path file) {
        var name = file.toString();
        try {
            var attributes =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                return refuse(name, Reason.SYMBOLIC_LINK);
            }
            if (attributes.isDirectory()) {
                return refuse(name, Reason.DIRECTORY);
            }
            if (!attributes.isRegularFile()) {
                return refuse(name, Reason.SPECIAL_FILE);
            }
            if (attributes.size() > limit) {
                return refuse(name, Reason.TOO_LARGE);
            }
            try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                var head = in.readNBytes(FileKind.HEAD);
                if (FileKind.of(head, name) == FileKind.PDF) {
                    return pdf(file, name);
                }
                LargeText.bounded(file, limit);
                int most = (int) Math.min(limit + 1, Integer.MAX_VALUE - 8) - head.length;
                return read(joined(head, in.readNBytes(Math.max(0, most))), name);
            }
        } catch (NoSuchFileException e) {
            return refuse(name, Reason.MISSING);
        } catch (RefusedException e) {
            return refuse(name, e.reason());
        } catch (IOException | SecurityException e) {
            return refuse(name, Reason.UNREADABLE);
        }
    }

    public Source read(byte[] bytes, String name) {
        if (bytes.length > limit) {
            return refuse(name, Reason.TOO_LARGE);
        }
        if (bytes.length == 0) {
            return refuse(name, Reason.EMPTY);
        }
        try {
            return bounded(Formats.read(bytes, name));
        } catch (RefusedException e) {
            return refuse(name, e.reason());
        }
    }

    /// A large file never comes into this process.
    private Source pdf(Path file, String name) {
        try {
            return bounded(Isolated.read(file, name));
        } catch (RefusedException e) {
            return refuse(name, e.reason());
        }
    }

    private static SourceText bounded(SourceText source) throws RefusedException {
        Bounds.check(source.text());
        return source;
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        if (rest.length == 0) {
            return head;
        }
        var whole = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        return whole;
    }

    private Refusal refuse(String name, Reason reason) {
        return new Refusal(name, reason, limit);
    }
}
