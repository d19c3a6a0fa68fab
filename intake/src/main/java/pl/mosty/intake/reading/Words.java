package pl.mosty.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;

/// The words of a text, cut once and found again by place.
public final class Words {

    private static final int BLOCK = 4;
    private final String text;
    private final List<Word> all;

    /// The number of words that begin before every sixteenth place.
    private final int[] before;

    private @Nullable List<Word> unknownNames;

    public Words(String text) {
        this.text = text;
        this.all = List.copyOf(cut(text, 0, text.length()));
        this.before = new int[(text.length() >> BLOCK) + 2];
        int word = 0;
        for (int block = 0; block < before.length; block++) {
            while (word < all.size() && all.get(word).start() < block << BLOCK) {
                word++;
            }
            before[block] = word;
        }
    }

    public List<Word> all() {
        return all;
    }

    /// Those with a capital that no dictionary knows, sought once however many rules ask.
    public List<Word> unknownNames() {
        var names = unknownNames;
        if (names == null) {
            names = all.stream().filter(Word::isUnknownName).toList();
            unknownNames = names;
        }
        return names;
    }

    /// Those of the span; a word that it cuts is there with what lies within.
    public List<Word> within(Span span) {
        return within(span, Integer.MAX_VALUE);
    }

    /// At most so many, the first ones.
    public List<Word> within(Span span, int most) {
        int from = first(span.start());
        int to = first(span.end());
        if (from > 0 && all.get(from - 1).end() > span.start()) {
            var words = cut(text, span.start(), span.end());
            return words.size() <= most ? words : words.subList(0, most);
        }
        if (to - from > most) {
            return all.subList(from, from + most);
        }
        if (to == from || all.get(to - 1).end() <= span.end()) {
            return all.subList(from, to);
        }
        var words = new ArrayList<>(all.subList(from, to - 1));
        words.addAll(cut(text, all.get(to - 1).start(), span.end()));
        return words;
    }

    /// Whether a word of the span has the facet.
    public boolean any(Span span, Facet facet) {
        return atLeast(1, span, facet);
    }

    /// Whether so many words of the span have the facet.
    public boolean atLeast(int wanted, Span span, Facet facet) {
        int left = wanted;
        var within = within(span);
        for (int i = 0; i < within.size() && left > 0; i++) {
            left -= within.get(i).is(facet) ? 1 : 0;
        }
        return left == 0;
    }

    /// The number of the first word that begins at the place or behind it.
    public int first(int place) {
        int i = before[Math.min(place >> BLOCK, before.length - 1)];
        while (i < all.size() && all.get(i).start() < place) {
            i++;
        }
        return i;
    }

    /// Whether it is the word of that number, and no part of it.
    public boolean isWhole(int number, Word word) {
        return number < all.size() && all.get(number) == word;
    }

    /// The words of a text that is read but once.
    public static List<Word> of(String text, Span span) {
        return cut(text, span.start(), span.end());
    }

    private static List<Word> cut(String text, int start, int limit) {
        var words = new ArrayList<Word>();
        int i = start;
        while (i < limit) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = end(text, i, limit);
            words.add(new Word(i, end, Form.of(text, i, end)));
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
