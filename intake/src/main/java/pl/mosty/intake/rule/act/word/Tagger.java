package pl.mosty.intake.rule.act.word;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Chapter;

/// Cuts a text's spans into words with their classes.
public final class Tagger {

    private final Chapter chapter;
    private final Vocabulary vocabulary;

    public Tagger(Chapter chapter) {
        this.chapter = chapter;
        this.vocabulary = Vocabulary.of(chapter.language());
    }

    /// `Dnia 14 maja` is no `Dzień Europy`.
    private boolean isNumbered(int end) {
        var text = chapter.text();
        return end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    }

    /// Of `radca-minister` those of its parts.
    private long classes(String lower, boolean capital) {
        long classes = vocabulary.classes(lower, capital);
        int hyphen = classes == 0 ? lower.indexOf('-') : -1;
        return hyphen < 1
                ? classes
                : vocabulary.classes(lower.substring(0, hyphen), capital)
                        | vocabulary.classes(lower.substring(hyphen + 1), capital);
    }

    public List<ActWord> words(Span span) {
        var words = new ArrayList<ActWord>();
        for (var word : chapter.words().within(span)) {
            var lower = word.lower();
            boolean capital = word.capitalised() && !isNumbered(word.end());
            long classes = classes(lower, capital);
            words.add(new ActWord(word.start(), word.end(), lower, classes));
        }
        return words;
    }
}
