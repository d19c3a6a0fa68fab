package pl.mosty.polish.name.option;

import java.util.List;
import java.util.function.Predicate;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.inflection.Tag;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.Label;

/// Ways to take a word that the dictionary knows.
final class KnownOptions {

    private static final Label SINGULAR = Label.of("singular");
    private static final Label PLURAL = Label.of("plural");
    private static final Label ONE_OF_MANY = Label.of("one of many");
    private static final Label GERUND = Label.of("gerund");
    private static final long PLURAL_NOMINATIVES =
            Slots.of(GrammaticalNumber.PLURAL, Case.NOMINATIVE);

    /// A class and no lambda, which would be linked at the first name of every start.
    private record PluralNominative() implements Predicate<Tag> {

        @Override
        public boolean test(Tag tag) {
            return tag.partOfSpeech() == PartOfSpeech.NOUN
                    && (slots(tag) & PLURAL_NOMINATIVES) != 0;
        }
    }

    private static final PluralNominative PLURAL_NOMINATIVE = new PluralNominative();

    private final Dictionary dictionary;
    private final AdjectiveOptions adjectives;

    KnownOptions(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.adjectives = new AdjectiveOptions(dictionary);
    }

    void add(
            OptionSet found,
            String word,
            String form,
            List<Analysis> analyses,
            Option.Source source) {
        for (int i = 0; i < analyses.size(); ) {
            var first = analyses.get(i);
            long slots = 0;
            for (; i < analyses.size() && isAlike(first, analyses.get(i)); i++) {
                slots |= slots(analyses.get(i).tag());
            }
            if (slots == 0) {
                continue;
            }
            switch (first.tag().partOfSpeech()) {
                case NOUN -> addNoun(found, word, first.lemma(), slots, source);
                case ADJECTIVE, PARTICIPLE -> adjectives.add(found, form, first, slots, source);
                case GERUND -> {
                    if ((slots & Slots.SINGULARS) != 0 && form.length() > 3) {
                        var stem = form.substring(0, form.lastIndexOf('i') + 1);
                        found.add(
                                stem + "e",
                                slots & Slots.SINGULARS,
                                source,
                                Option.Word.NOUN,
                                GERUND);
                    }
                }
                default -> {}
            }
        }
    }

    private static long slots(Tag tag) {
        return tag.text().startsWith("depr") ? 0 : tag.slots();
    }

    /// Readings of one lemma as one kind of word in one degree.
    private static boolean isAlike(Analysis one, Analysis other) {
        return one.tag().partOfSpeech() == other.tag().partOfSpeech()
                && one.lemma().equals(other.lemma())
                && (one.tag().partOfSpeech() != PartOfSpeech.ADJECTIVE
                        || AdjectiveOptions.degree(one.tag())
                                .equals(AdjectiveOptions.degree(other.tag())));
    }

    private void addNoun(
            OptionSet found, String word, String lemma, long slots, Option.Source source) {
        found.add(lemma, slots & Slots.SINGULARS, source, Option.Word.NOUN, SINGULAR);
        long plurals = slots & Slots.PLURALS;
        if (plurals == 0) {
            return;
        }
        boolean family = true;
        for (var plural : dictionary.forms(lemma, PLURAL_NOMINATIVE)) {
            if (plural.indexOf('-') < 0 || word.indexOf('-') > 0) {
                found.add(plural, plurals, source, Option.Word.NOUN, PLURAL);
                family &= namesFamily(plural);
            }
        }
        if (source == Option.Source.KNOWN && family && !Letters.allUpper(word)) {
            found.add(lemma, plurals, source, Option.Word.NOUN, ONE_OF_MANY);
        }
    }

    /// Families end so (`Platerowie`, `Kowalscy`); most peoples do not (`Polacy`, `Francuzi`).
    private static boolean namesFamily(String plural) {
        return plural.endsWith("owie") || plural.endsWith("scy") || plural.endsWith("ccy");
    }
}
