package pl.mosty.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// Cuts a text into pieces that fit into memory: before a heading, else before a paragraph, a line
/// or a sentence. A line longer than any paragraph makes pieces of its own, since what rules
/// compare within a paragraph grows with its square.
final class Pieces {

    /// The longest piece, in UTF-16 units.
    static final int LONGEST = 120_000;

    /// UTF-16 units; five printed pages.
    static final int LONGEST_LINE = 10_000;

    private static final int LONGEST_HEADING = 90;
    private final Reader reader;
    private final int longest;
    private final char[] window = new char[1 << 16];
    private final StringBuilder read = new StringBuilder();
    private boolean ended;

    Pieces(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /// Whether the text is read as it stands.
    static boolean isOne(String text) {
        return text.length() <= LONGEST && longLine(text) == text.length();
    }

    /// The next piece; empty behind the last one.
    Optional<String> next() throws IOException {
        while (!ended && read.length() <= longest) {
            int count = reader.read(window);
            ended = count < 0;
            read.append(window, 0, Math.max(0, count));
        }
        int end = end();
        if (end == 0) {
            return Optional.empty();
        }
        var piece = read.substring(0, end);
        read.delete(0, end);
        return Optional.of(piece);
    }

    private int end() {
        int most = Math.min(read.length(), longest);
        int line = longLine(read.subSequence(0, most));
        if (line == 0 && most > LONGEST_LINE) {
            return sentence(LONGEST_LINE);
        }
        return line < most ? line : read.length() <= longest ? most : cut();
    }

    /// Where the first line begins that is too long to be read with others, at most the end.
    private static int longLine(CharSequence text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                start = i + 1;
            } else if (i - start >= LONGEST_LINE) {
                return start;
            }
        }
        return text.length();
    }

    private int cut() {
        int paragraph = 0;
        int line = 0;
        for (int at = longest; at > longest / 2; at--) {
            if (read.charAt(at - 1) != '\n') {
                continue;
            }
            line = line == 0 ? at : line;
            if (isBlankBefore(at) && !Character.isWhitespace(read.charAt(at))) {
                if (isHeading(at)) {
                    return at;
                }
                paragraph = paragraph == 0 ? at : paragraph;
            }
        }
        return paragraph > 0 ? paragraph : line > 0 ? line : sentence(longest);
    }

    /// The line before the one that begins there is blank.
    private boolean isBlankBefore(int at) {
        int i = at - 2;
        while (i >= 0 && read.charAt(i) != '\n' && Character.isWhitespace(read.charAt(i))) {
            i--;
        }
        return i >= 0 && read.charAt(i) == '\n';
    }

    /// A short line that begins with a capital and ends without a mark.
    private boolean isHeading(int at) {
        int end = at;
        while (end < read.length() && "\r\n".indexOf(read.charAt(end)) < 0) {
            if (++end - at > LONGEST_HEADING) {
                return false;
            }
        }
        return Character.isUpperCase(read.charAt(at)) && ".;,:".indexOf(read.charAt(end - 1)) < 0;
    }

    private int sentence(int most) {
        int stop = read.lastIndexOf(". ", most);
        int end = stop > most / 2 ? stop + 2 : most;
        return end < read.length() && Character.isLowSurrogate(read.charAt(end)) ? end - 1 : end;
    }
}
