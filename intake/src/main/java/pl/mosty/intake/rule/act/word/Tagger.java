package pl.mosty.intake.rule.act.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.reading.Words;

/// Cuts a text's spans into words with their classes.
public final class Tagger {

    private final String text;
    private final Words words;
    private static final String[] COUNTED = {"później", "wcześniej", "po ", "przed "};
    private final Vocabulary vocabulary;

    /// Those of the whole text, each made when it is first asked for.
    private final @Nullable ActWord[] known;

    /// @param language ISO 639-1
    public Tagger(String text, String language, Words words) {
        this.text = text;
        this.words = words;
        this.vocabulary = Vocabulary.of(language);
        this.known = new ActWord[words.all().size()];
    }

    /// `Dnia 14 maja` and `Dzień później` are no `Dzień Europy`.
    private boolean isCounted(int end) {
        if (end + 1 < text.length() && Character.isDigit(text.charAt(end + 1))) {
            return true;
        }
        for (var word : COUNTED) {
            if (text.startsWith(word, end + 1)) {
                return true;
            }
        }
        return false;
    }

    public List<ActWord> words(Span span) {
        var within = words.within(span);
        var tagged = new ArrayList<ActWord>(within.size());
        int number = words.first(span.start());
        for (var word : within) {
            tagged.add(words.isWhole(number, word) ? known(number, word) : tagged(word));
            number++;
        }
        return tagged;
    }

    /// Whether a word of the span is of one of the classes.
    public boolean any(Span span, long bits) {
        var within = words.within(span);
        int number = words.first(span.start());
        for (int i = 0; i < within.size(); i++, number++) {
            var word = within.get(i);
            if ((words.isWhole(number, word) ? known(number, word) : tagged(word)).is(bits)) {
                return true;
            }
        }
        return false;
    }

    private ActWord known(int number, Word word) {
        var made = known[number];
        if (made == null) {
            made = tagged(word);
            known[number] = made;
        }
        return made;
    }

    private ActWord tagged(Word word) {
        boolean capital = word.capitalised() && !isCounted(word.end());
        return new ActWord(
                word.start(), word.end(), word.form(), vocabulary.classes(word.form(), capital));
    }
}
