package pl.mosty.intake.source.text;

import java.nio.charset.StandardCharsets;
import pl.mosty.intake.source.Refusal;
import pl.mosty.intake.source.flow.RefusedException;

/// Bytes of a plain text, kept unit for unit.
public final class PlainText {

    private static final int SAMPLE = 64 << 10;

    private PlainText() {}

    /// @throws RefusedException when it is no text, or one of spaces only
    public static String read(byte[] bytes) throws RefusedException {
        var charset = Charsets.of(bytes);
        boolean wide =
                charset.equals(StandardCharsets.UTF_16BE)
                        || charset.equals(StandardCharsets.UTF_16LE);
        if (!wide && isBinary(bytes)) {
            throw new RefusedException(Refusal.Reason.BINARY);
        }
        var text = new String(bytes, charset);
        if (wide && text.indexOf('\0') >= 0) {
            throw new RefusedException(Refusal.Reason.BINARY);
        }
        if (text.chars().allMatch(PlainText::isEmptySpace)) {
            throw new RefusedException(Refusal.Reason.EMPTY);
        }
        return text;
    }

    /// More than one control character in a hundred, or a single NUL, is no text.
    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == 0) {
                return true;
            }
            controls += b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls > length / 100;
    }

    private static boolean isEmptySpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
