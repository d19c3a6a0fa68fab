package pl.mosty.intake.source.flow;

import java.io.IOException;
import java.io.Reader;
import pl.mosty.intake.source.Refusal.Reason;

/// What a text exceeds only when it was made to keep a reader busy, or lost its line ends: the
/// length of its lines, and the marks upon one letter.
public final class Bounds {

    /// UTF-16 units of one line: some hundred printed pages without an end of a paragraph.
    public static final int LONGEST_LINE = 250_000;

    /// Combining marks in a row: no language needs more (Stream-Safe Text Format, Unicode Standard
    /// Annex 15), and searching for ends of words looks back over all of them.
    public static final int MOST_MARKS = 30;

    private int line;
    private int marks;
    private char high;

    private Bounds() {}

    /// @throws RefusedException when the text is beyond them
    public static void check(String text) throws RefusedException {
        var bounds = new Bounds();
        for (int i = 0; i < text.length(); i++) {
            bounds.take(text.charAt(i));
        }
    }

    /// Reads to the end.
    ///
    /// @throws RefusedException when the text is beyond them
    public static void check(Reader text) throws IOException, RefusedException {
        var bounds = new Bounds();
        var window = new char[1 << 16];
        for (int count = text.read(window); count >= 0; count = text.read(window)) {
            for (int i = 0; i < count; i++) {
                bounds.take(window[i]);
            }
        }
    }

    /// Whether a letter has more marks than any needs; putting them in order would take the square
    /// of their number.
    static boolean hasTooManyMarks(String text) {
        var bounds = new Bounds();
        for (int i = 0; i < text.length(); i++) {
            if (bounds.marksWith(text.charAt(i)) > MOST_MARKS) {
                return true;
            }
        }
        return false;
    }

    private void take(char c) throws RefusedException {
        line = c == '\n' || c == '\r' ? 0 : line + 1;
        if (line > LONGEST_LINE) {
            throw new RefusedException(Reason.LINE_TOO_LONG);
        }
        if (marksWith(c) > MOST_MARKS) {
            throw new RefusedException(Reason.TOO_MANY_MARKS);
        }
    }

    /// How many marks stand in a row where the character is the last.
    private int marksWith(char c) {
        if (c < '\u0300') {
            marks = 0;
        } else if (!Character.isHighSurrogate(c)) {
            marks = isMark(c) ? marks + 1 : 0;
        }
        high = c;
        return marks;
    }

    private boolean isMark(char c) {
        int code = Character.isSurrogatePair(high, c) ? Character.toCodePoint(high, c) : c;
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
