package pl.mosty.intake.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads plain text files up to a limit; the charset is detected.
public final class SourceReader {

    /// 256 MiB.
    public static final long DEFAULT_LIMIT = 256L << 20;

    private static final int SAMPLE = 64 << 10;
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
        if (Files.isDirectory(file)) {
            return refuse(name, Refusal.Reason.DIRECTORY);
        }
        if (!Files.exists(file)) {
            return refuse(name, Refusal.Reason.MISSING);
        }
        try {
            if (Files.size(file) > limit) {
                return refuse(name, Refusal.Reason.TOO_LARGE);
            }
            try (var in = Files.newInputStream(file)) {
                int most = (int) Math.min(limit + 1, Integer.MAX_VALUE - 8);
                return read(in.readNBytes(most), name);
            }
        } catch (IOException e) {
            return refuse(name, Refusal.Reason.UNREADABLE);
        }
    }

    public Source read(byte[] bytes, String name) {
        if (bytes.length > limit) {
            return refuse(name, Refusal.Reason.TOO_LARGE);
        }
        if (bytes.length == 0) {
            return refuse(name, Refusal.Reason.EMPTY);
        }
        var charset = Charsets.of(bytes);
        if (isBinary(bytes, charset)) {
            return refuse(name, Refusal.Reason.BINARY);
        }
        var text = new String(bytes, charset);
        return text.chars().allMatch(SourceReader::isEmptySpace)
                ? refuse(name, Refusal.Reason.EMPTY)
                : new SourceText(name, text, charset);
    }

    private Refusal refuse(String name, Refusal.Reason reason) {
        return new Refusal(name, reason, limit);
    }

    /// More than one control character in a hundred, or a single NUL, is no text.
    private static boolean isBinary(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_16BE)
                || charset.equals(StandardCharsets.UTF_16LE)) {
            return false;
        }
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == 0) {
                return true;
            }
            controls += b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        var head = new String(bytes, 0, Math.min(4, length), StandardCharsets.ISO_8859_1);
        boolean archiveOrPdf = head.equals("PK\3\4") || head.equals("%PDF");
        return archiveOrPdf || controls > length / 100;
    }

    private static boolean isEmptySpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
