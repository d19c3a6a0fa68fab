package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.reading.Words;

/// A word that is one letter away from a form of a foreign place that the text names: `Larissie`
/// beside `Larisa`.
///
/// @param mention the word, taken for that place
/// @param meant the form that should stand there
public record NearMiss(PlaceMention mention, String meant) {

    private static final int LEAST = 6;
    private static final pl.mosty.intake.pattern.Pattern UNIT =
            Regex.anyCase(
                    "(?:hrabstw|powiat|miast|gmin|region|landkreis|gemeinde|stadt|obw|kraj)\\p{L}*");

    /// @param places all that the text names as the table or the text itself writes them
    static List<NearMiss> of(String text, Words words, List<PlaceMention> places) {
        var told =
                places.stream()
                        .map(PlaceMention::place)
                        .filter(p -> !p.polish())
                        .distinct()
                        .toList();
        var misses = new ArrayList<NearMiss>();
        if (told.isEmpty()) {
            return misses;
        }
        Places table = null;
        var marks = new Marks<>(places, PlaceMention::start, PlaceMention::end);
        for (var word : words.unknownNames()) {
            if (word.text().length() >= LEAST
                    && isAlone(text, words.all(), words.first(word.start()))
                    && !marks.anyWithin(
                            new Span(Math.max(0, word.start() - 40), word.end()),
                            p -> p.end() > word.start())) {
                table = table == null ? Places.of(told) : table;
                table.nearMiss(word.text())
                        .ifPresent(near ->
                                misses.add(
                                        new NearMiss(
                                                new PlaceMention(
                                                        word.start(),
                                                        word.end(),
                                                        near.place(),
                                                        near.place().name()),
                                                near.form())));
            }
        }
        return misses;
    }

    /// Part of a person's name is none.
    private static boolean isAlone(String text, List<Word> words, int i) {
        return !(i > 0 && besides(text, words.get(i - 1), words.get(i)))
                && !(i + 1 < words.size() && besides(text, words.get(i), words.get(i + 1)));
    }

    private static boolean besides(String text, Word first, Word second) {
        return first.capitalised()
                && second.capitalised()
                && text.substring(first.end(), second.start()).isBlank()
                && text.substring(first.end(), second.start()).indexOf('\n') < 0
                && first.text().length() > 2
                && !UNIT.matcher(first.text()).matches();
    }
}
