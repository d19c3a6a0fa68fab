package pl.mosty.intake.reading;

import pl.mosty.intake.extraction.Span;

/// Spaces and trimming, with no-break spaces and the byte order mark counted as space.
public final class Chars {

    private Chars() {}

    public static boolean isSpace(char c) {
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
}
