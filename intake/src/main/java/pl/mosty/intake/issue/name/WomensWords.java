package pl.mosty.intake.issue.name;

import java.util.List;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.PartOfSpeech;

/// Nouns for women that are made of those for men: `rektorka` of `rektor`. There are more of them
/// than dictionaries have.
final class WomensWords {

    private static final List<String> ENDINGS =
            List.of("kami", "kach", "kom", "ka", "ki", "kę", "ką", "ko", "ce", "ek");

    private WomensWords() {}

    /// In small letters, in any case.
    static boolean contains(String word) {
        return ENDINGS.stream()
                .anyMatch(ending ->
                        word.endsWith(ending)
                                && !word.endsWith("k" + ending)
                                && isMan(word.substring(0, word.length() - ending.length())));
    }

    private static boolean isMan(String lemma) {
        return Dictionary.shared().analyses(lemma).stream()
                .anyMatch(reading ->
                        reading.tag().partOfSpeech() == PartOfSpeech.NOUN
                                && reading.tag().genders().contains(Gender.MASCULINE_PERSONAL)
                                && reading.lemma().equals(lemma));
    }
}
