package pl.mosty.intake.rule.act.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Words;
import pl.mosty.intake.rule.Chapter;

/// Cuts a text's spans into words with their classes; each form is looked up once.
public final class Tagger {

    private static final int MOST_FORMS = 20_000;
    private final Chapter chapter;
    private final Vocabulary vocabulary;
    private final Map<String, Long> known = new HashMap<>();

    public Tagger(Chapter chapter) {
        this.chapter = chapter;
        this.vocabulary = Vocabulary.of(chapter.language());
    }

    /// `Dnia 14 maja` is no `Dzień Europy`.
    private boolean isNumbered(int end) {
        var text = chapter.text();
        return end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    }

    public List<ActWord> words(Span span) {
        if (known.size() > MOST_FORMS) {
            known.clear();
        }
        var words = new ArrayList<ActWord>();
        for (var word : Words.of(chapter.text(), span)) {
            var lower = word.lower();
            boolean capital = word.capitalised() && !isNumbered(word.end());
            long classes =
                    known.computeIfAbsent(
                            capital ? word.text() : lower, _ -> vocabulary.classes(lower, capital));
            words.add(new ActWord(word.start(), word.end(), lower, classes));
        }
        return words;
    }
}
