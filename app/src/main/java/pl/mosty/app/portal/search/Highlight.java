package pl.mosty.app.portal.search;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.app.portal.search.Hit.Piece;
import pl.mosty.app.portal.search.index.Terms;

/// Marks the words found in a text.
final class Highlight {

    private static final int AROUND = 110;

    private Highlight() {}

    static List<Piece> whole(String text, SearchQuery query) {
        return pieces(text, query);
    }

    /// About 220 letters around the first word found, or the beginning of the text.
    static List<Piece> around(String text, SearchQuery query) {
        var first = Terms.of(text).stream().filter(query::matches).findFirst();
        int middle = first.map(Terms.Word::start).orElse(0);
        int from = wordStart(text, Math.max(0, middle - AROUND));
        int to = wordStart(text, Math.min(text.length(), from + 2 * AROUND));
        var cut = text.substring(from, Math.max(from, to)).strip();
        return pieces((from > 0 ? "… " : "") + cut + (to < text.length() ? " …" : ""), query);
    }

    private static int wordStart(String text, int at) {
        if (at == 0 || at == text.length()) {
            return at;
        }
        int space = text.indexOf(' ', at);
        return space < 0 ? text.length() : space + 1;
    }

    private static List<Piece> pieces(String text, SearchQuery query) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var word : Terms.of(text)) {
            if (query.matches(word)) {
                if (word.start() > done) {
                    pieces.add(new Piece(text.substring(done, word.start()), false));
                }
                pieces.add(new Piece(text.substring(word.start(), word.end()), true));
                done = word.end();
            }
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }
}
