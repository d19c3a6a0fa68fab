package pl.mosty.intake.reading;

import java.util.Locale;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;

/// Spaces and trimming, with no-break spaces and the byte order mark counted as space.
public final class Chars {

    private static final char NO_BREAK = '\u00a0';

    private Chars() {}

    public static boolean isSpace(char c) {
        if (c > ' ' && c < 0x7f) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    /// The span without the spaces at its ends; empty at its start where it is nothing but spaces.
    public static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Span(start, start) : new Span(from, to);
    }

    public static Span trim(String text, Span span) {
        return trim(text, span.start(), span.end());
    }

    public static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '‑' || c == '−';
    }

    /// The first index from `at` on that is no space, at most `end`.
    public static int skipSpaces(String text, int at, int end) {
        int i = at;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// Spaces of every kind and line ends become one space each run.
    public static String oneSpaced(String text) {
        if (isOneSpaced(text, new Span(0, text.length()), ' ')) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /// The same of a span, which is cut out only where that changes it.
    public static Passage oneSpaced(String text, Span span) {
        return oneSpaced(text, span, ' ');
    }

    /// The same for expressions of {@link Regex}, to which a no-break space is a space.
    public static Passage evenlySpaced(String text, Span span) {
        return oneSpaced(text, span, NO_BREAK);
    }

    private static Passage oneSpaced(String text, Span span, char allowed) {
        return isOneSpaced(text, span, allowed)
                ? Passage.of(text, span)
                : Passage.of(oneSpaced(span.of(text)));
    }

    /// @param allowed beside the usual space
    private static boolean isOneSpaced(String text, Span span, char allowed) {
        boolean space = true;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (space || (c != ' ' && c != allowed)) {
                    return false;
                }
                space = true;
            } else {
                space = false;
            }
        }
        return !space || span.start() == span.end();
    }

    /// A letter, digit or underscore, or a mark upon one.
    public static boolean isWord(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || c == '_'
                : Character.isLetterOrDigit(c)
                        || Character.isAlphabetic(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Whether there is a small letter in it.
    public static boolean hasSmall(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word begins or ends at the index.
    public static boolean isBoundary(String text, int at) {
        boolean before = at > 0 && isWord(text.charAt(at - 1));
        boolean after = at < text.length() && isWord(text.charAt(at));
        return before != after;
    }

    /// The letters of the text, in small.
    public static String letters(String text) {
        var out = new StringBuilder(text.length());
        var small = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i += Character.charCount(small.codePointAt(i))) {
            if (Character.isLetter(small.codePointAt(i))) {
                out.appendCodePoint(small.codePointAt(i));
            }
        }
        return out.toString();
    }

    /// The place behind the letters that hyphens join to the word which ends there:
    /// `Burgundii-Franche-Comté`.
    public static int behindHyphens(String text, int word, int end) {
        int i = word;
        while (i + 1 < end && text.charAt(i) == '-' && Character.isLetter(text.charAt(i + 1))) {
            i++;
            while (i < end && Character.isLetter(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }
}
