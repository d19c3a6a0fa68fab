package pl.mosty.app.importing.review.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.mosty.intake.extraction.Span;

/// Quotes many places of a text in one pass over it.
public final class Quotes {

    private Quotes() {}

    public static Map<Span, Quote> of(String text, List<Span> spans) {
        var quotes = new HashMap<Span, Quote>();
        int paragraph = 0;
        int at = 0;
        boolean inside = false;
        var inOrder =
                spans.stream().sorted(java.util.Comparator.comparingInt(Span::start)).toList();
        for (var span : inOrder) {
            for (; at <= Math.min(span.start(), text.length() - 1); at++) {
                char c = text.charAt(at);
                if (c == '\n') {
                    inside = false;
                } else if (!inside && !Character.isWhitespace(c)) {
                    inside = true;
                    paragraph++;
                }
            }
            quotes.put(span, Quote.of(text, span, Math.max(1, paragraph)));
        }
        return quotes;
    }
}
