package pl.mosty.polish.name.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.token.Letters;

/// How a word of a name can be a noun or an adjective in the nominative, by the dictionary.
final class Nominatives {

    /// @param word as it is printed
    /// @param lemma what the dictionary declines
    /// @param gender of the noun
    /// @param slots where it stands as a nominative
    record Noun(String word, String lemma, GrammaticalNumber number, Gender gender, long slots) {}

    /// @param masculine the masculine nominative, in small letters
    record Adjective(String word, String masculine, long slots) {}

    private final Dictionary dictionary;

    Nominatives(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// The readings as a noun: those of a singular first, since `królestwo` is rarely the plural
    /// that the dictionary also has, and of these those of the word as it is written.
    List<Noun> nouns(String word) {
        var found = new ArrayList<Noun>();
        for (var analysis : analyses(word)) {
            var tag = analysis.tag();
            var number = tag.number();
            if (tag.partOfSpeech() == PartOfSpeech.NOUN
                    && number != null
                    && tag.cases().contains(Case.NOMINATIVE)
                    && !tag.text().startsWith("depr")) {
                for (var gender : tag.genders()) {
                    long slots = Slots.of(number, Case.NOMINATIVE) & Slots.of(gender) & tag.slots();
                    found.add(new Noun(word, analysis.lemma(), number, gender, slots));
                }
            }
        }
        found.sort(Comparator.comparing(noun -> noun.number() != GrammaticalNumber.SINGULAR));
        return found;
    }

    List<Adjective> adjectives(String word) {
        var found = new ArrayList<Adjective>();
        for (var analysis : analyses(word)) {
            var tag = analysis.tag();
            boolean participle = tag.partOfSpeech() == PartOfSpeech.PARTICIPLE;
            if ((participle || tag.partOfSpeech() == PartOfSpeech.ADJECTIVE)
                    && tag.cases().contains(Case.NOMINATIVE)) {
                found.add(
                        new Adjective(
                                word,
                                participle ? masculine(word) : analysis.lemma(),
                                tag.slots() & Slots.of(Case.NOMINATIVE)));
            }
        }
        return found;
    }

    /// Participles decline like hard adjectives: `zjednoczone`, `zjednoczona`.
    private static String masculine(String word) {
        var lower = Letters.lower(word);
        char last = lower.charAt(lower.length() - 1);
        return last == 'e' || last == 'a' ? lower.substring(0, lower.length() - 1) + "y" : lower;
    }

    private List<Analysis> analyses(String word) {
        var all = new ArrayList<>(dictionary.analyses(word));
        var lower = Letters.lower(word);
        if (!lower.equals(word)) {
            all.addAll(dictionary.analyses(lower));
        }
        return all;
    }
}
