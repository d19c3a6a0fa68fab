package pl.mosty.intake.source.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Tells the charset of Polish text: UTF-8 where its bytes are valid, UTF-16 by its byte order
/// mark, else Windows-1250 or ISO 8859-2 by the bytes that stand for Polish letters in one and for
/// rare signs in the other.
public final class Charsets {

    static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    static final Charset ISO_8859_2 = Charset.forName("ISO-8859-2");
    private static final String ONLY_1250 =
            "\u00b9\u009c\u009f\u00a5\u008c\u008f\u0084\u0094\u0096";
    private static final String ONLY_8859 = "\u00b1\u00b6\u00bc\u00a1\u00a6\u00ac";

    private Charsets() {}

    public static Charset of(byte[] bytes) {
        var utf16 = utf16(bytes);
        return utf16 != null
                ? utf16
                : isUtf8(bytes) ? StandardCharsets.UTF_8 : singleByteCharset(bytes);
    }

    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return switch (mark) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            default -> null;
        };
    }

    private static boolean isUtf8(byte[] bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var window = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, window, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            window.clear();
        }
    }

    private static Charset singleByteCharset(byte[] bytes) {
        long windows = 0;
        long iso = 0;
        for (byte b : bytes) {
            char c = (char) (b & 0xff);
            windows += ONLY_1250.indexOf(c) >= 0 ? 1 : 0;
            iso += ONLY_8859.indexOf(c) >= 0 ? 1 : 0;
        }
        return iso > windows ? ISO_8859_2 : WINDOWS_1250;
    }
}
