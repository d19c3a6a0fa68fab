package pl.mosty.polish.name.option;

import java.util.List;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.name.layout.Letters;
import pl.mosty.polish.name.paradigm.Slots;

/// Ways to take a word that the dictionary knows.
public final class KnownOptions {

    private static final long MASCULINE =
            Slots.of(Gender.MASCULINE_PERSONAL)
                    | Slots.of(Gender.MASCULINE_ANIMATE)
                    | Slots.of(Gender.MASCULINE_INANIMATE);

    private final Dictionary dictionary;

    public KnownOptions(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    public void add(
            OptionSet found,
            String word,
            String form,
            List<Analysis> analyses,
            Option.Source source) {
        for (var analysis : analyses) {
            var tag = analysis.tag();
            if (tag.cases().isEmpty() || tag.text().startsWith("depr")) {
                continue;
            }
            long slots = Slots.of(tag);
            switch (tag.partOfSpeech()) {
                case NOUN -> addNoun(found, word, analysis, slots, source);
                case ADJECTIVE, PARTICIPLE -> addAdjective(found, form, analysis, slots, source);
                case GERUND -> {
                    if (tag.number() == GrammaticalNumber.SINGULAR && form.length() > 3) {
                        var stem = form.substring(0, form.lastIndexOf('i') + 1);
                        found.add(stem + "e", slots, source, Option.Word.NOUN, "gerund");
                    }
                }
                default -> {}
            }
        }
    }

    private void addNoun(
            OptionSet found, String word, Analysis analysis, long slots, Option.Source source) {
        var lemma = analysis.lemma();
        if (analysis.tag().number() == GrammaticalNumber.SINGULAR) {
            found.add(lemma, slots, source, Option.Word.NOUN, "singular");
            return;
        }
        for (var plural :
                dictionary.forms(
                        lemma,
                        PartOfSpeech.NOUN,
                        GrammaticalNumber.PLURAL,
                        Case.NOMINATIVE,
                        null)) {
            if (plural.indexOf('-') < 0) {
                found.add(plural, slots, source, Option.Word.NOUN, "plural");
            }
        }
        boolean family =
                found.list().stream()
                        .filter(o -> o.rule().equals("plural"))
                        .allMatch(o -> namesFamily(o.output()));
        if (source == Option.Source.KNOWN && family && !Letters.allUpper(word)) {
            found.add(lemma, slots, source, Option.Word.NOUN, "one of many");
        }
    }

    /// Families end so (`Platerowie`, `Kowalscy`); most peoples do not (`Polacy`, `Francuzi`).
    private static boolean namesFamily(String plural) {
        return plural.endsWith("owie") || plural.endsWith("scy") || plural.endsWith("ccy");
    }

    private void addAdjective(
            OptionSet found, String form, Analysis analysis, long slots, Option.Source source) {
        boolean soft =
                analysis.lemma().endsWith("i")
                        && !form.startsWith("naj")
                        && !analysis.tag().text().endsWith(":com");
        var stem = Adjectives.stem(form, soft);
        long singular = slots & Slots.SINGULARS;
        found.add(
                Adjectives.masculine(stem, soft),
                singular & MASCULINE,
                source,
                Option.Word.ADJECTIVE,
                "m");
        found.add(
                Adjectives.feminine(stem, soft),
                singular & Slots.of(Gender.FEMININE),
                source,
                Option.Word.ADJECTIVE,
                "f");
        found.add(
                Adjectives.neuter(stem, soft),
                singular & Slots.of(Gender.NEUTER),
                source,
                Option.Word.ADJECTIVE,
                "n");
        found.add(
                Adjectives.neuter(stem, soft),
                slots & Slots.PLURALS & Slots.of(Gender.FEMININE),
                source,
                Option.Word.ADJECTIVE,
                "x");
        long men = slots & Slots.PLURALS & Slots.of(Gender.MASCULINE_PERSONAL);
        if (men != 0) {
            for (var plural : dictionary.forms(analysis.lemma())) {
                if (plural.tag().partOfSpeech() == PartOfSpeech.ADJECTIVE
                        && plural.tag()
                                .allows(
                                        GrammaticalNumber.PLURAL,
                                        Case.NOMINATIVE,
                                        Gender.MASCULINE_PERSONAL)
                        && Letters.suffix(plural.tag().text(), 4)
                                .equals(Letters.suffix(analysis.tag().text(), 4))) {
                    found.add(plural.form(), men, source, Option.Word.ADJECTIVE, "p");
                }
            }
        }
    }
}
