package pl.mosty.intake.reading;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;

/// Splits a span into words.
public final class Words {

    private Words() {}

    public static List<Word> of(String text, Span span) {
        return of(text, span, Integer.MAX_VALUE);
    }

    /// At most so many, the first ones.
    public static List<Word> of(String text, Span span, int most) {
        var words = new ArrayList<Word>();
        int i = span.start();
        while (i < span.end() && words.size() < most) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = end(text, i, span.end());
            words.add(new Word(i, end, text.substring(i, end)));
            i = end;
        }
        return words;
    }

    private static int end(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                i++;
                continue;
            }
            boolean joins =
                    (c == '-' || c == '’' || c == '\'' || c == '‑' || c == '&')
                            && i + 1 < limit
                            && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!Character.isLetterOrDigit(c)
                    && !joins
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i++;
        }
        return i;
    }
}
