package pl.mosty.polish.name.writing;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.declension.Adjectives;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.name.paradigm.Paradigms;
import pl.mosty.polish.name.token.Letters;

/// Writes single words in a case: by the dictionary where it knows the word, else by the first
/// paradigm that fits. Capitals stay as they are.
final class WordInflector {

    private final Dictionary dictionary;
    private final Paradigms paradigms;

    WordInflector(Dictionary dictionary, Paradigms paradigms) {
        this.dictionary = dictionary;
        this.paradigms = paradigms;
    }

    String noun(Nominatives.Noun noun, Case grammaticalCase) {
        var forms =
                dictionary.forms(
                        noun.lemma(),
                        PartOfSpeech.NOUN,
                        noun.number(),
                        grammaticalCase,
                        noun.gender());
        if (forms.isEmpty()) {
            return noun.word();
        }
        var form = forms.getFirst();
        boolean hasCapitals = noun.word().equals(noun.lemma());
        return hasCapitals ? form : Letters.likeCapitals(noun.word(), form);
    }

    String adjective(Nominatives.Adjective adjective, Nominatives.Noun noun, Case grammaticalCase) {
        var form =
                noun.number() == GrammaticalNumber.SINGULAR
                        ? Adjectives.singular(adjective.masculine(), noun.gender(), grammaticalCase)
                        : Adjectives.plural(
                                adjective.masculine(),
                                noun.gender() == Gender.MASCULINE_PERSONAL,
                                grammaticalCase);
        return Letters.likeCapitals(adjective.word(), form);
    }

    /// A word that the dictionary does not have as a noun. Abbreviations stay.
    String unknown(String word, @Nullable Gender gender, Case grammaticalCase) {
        if (!Letters.startsUpper(word) || Letters.allUpper(word)) {
            return word;
        }
        return paradigms
                .find(word, gender, false)
                .map(paradigm -> paradigm.inflect(word, grammaticalCase))
                .orElse(word);
    }
}
