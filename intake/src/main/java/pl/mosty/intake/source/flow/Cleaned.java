package pl.mosty.intake.source.flow;

import java.text.Normalizer;

/// Words of a document as plain text has them: NFC, without control characters, soft hyphens and
/// characters of no width, single line ends kept, lines without spaces around them.
public final class Cleaned {

    private Cleaned() {}

    public static String text(String raw) {
        var text = isPlain(raw) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFC);
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u000b') {
                trimEnd(out);
                if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                    out.append('\n');
                }
            } else if (!isNothing(c)) {
                boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
                boolean space = c == ' ' || c == '\t' || c == '\u00a0';
                if (!(atStart && space)) {
                    out.append(c);
                }
            }
        }
        trimEnd(out);
        return out.toString();
    }

    /// In one line.
    public static String line(String raw) {
        return text(raw).replace('\n', ' ').replace('\t', ' ');
    }

    private static void trimEnd(StringBuilder out) {
        int length = out.length();
        while (length > 0 && " \t\n\u00a0".indexOf(out.charAt(length - 1)) >= 0) {
            length--;
        }
        out.setLength(length);
    }

    private static boolean isNothing(char c) {
        return (c < ' ' && c != '\t')
                || (c >= '\u007f' && c < '\u00a0')
                || c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\ufffc'
                || Character.getType(c) == Character.PRIVATE_USE;
    }

    /// Below the combining marks every text is in its normal form; one that {@link Bounds} refuses
    /// needs none.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300') {
                return Bounds.hasTooManyMarks(text)
                        || Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }
}
