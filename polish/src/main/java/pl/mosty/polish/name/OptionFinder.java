package pl.mosty.polish.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.PartOfSpeech;

/// Finds every way to take a word: as it is, by the dictionary, by paradigms run backwards.
final class OptionFinder {

    private static final long MASCULINE =
            Slots.of(Gender.MASCULINE_PERSONAL)
                    | Slots.of(Gender.MASCULINE_ANIMATE)
                    | Slots.of(Gender.MASCULINE_INANIMATE);

    private final Dictionary dictionary;
    private final Paradigms paradigms;

    OptionFinder(Dictionary dictionary, Paradigms paradigms) {
        this.dictionary = dictionary;
        this.paradigms = paradigms;
    }

    List<Option> options(String word, WordFacts facts) {
        var found = new LinkedHashMap<String, Option>();
        put(found, new Option(word, Slots.ALL, Option.Source.KEPT, Option.Word.NONE, "kept"));
        addKnown(found, word, word, facts.known(), Option.Source.KNOWN);
        if (facts.capitals()) {
            addKnown(
                    found,
                    word,
                    Letters.capitalise(Letters.lower(word)),
                    facts.asName(),
                    Option.Source.KNOWN);
        }
        if (facts.upper()) {
            addKnown(found, word, Letters.lower(word), facts.asCommon(), Option.Source.COMMON);
        }
        if (facts.upper() || facts.unknown()) {
            addGuesses(
                    found, word, facts.capitals() ? Letters.capitalise(Letters.lower(word)) : word);
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            put(
                    found,
                    new Option(
                            word.substring(0, hyphen),
                            Slots.SINGULARS,
                            Option.Source.GUESSED,
                            Option.Word.NOUN,
                            "acronym"));
        }
        return List.copyOf(found.values());
    }

    private static void put(Map<String, Option> found, Option option) {
        found.merge(
                option.source() + "/" + option.word() + "/" + option.output(),
                option,
                (one, other) ->
                        new Option(
                                one.output(),
                                one.slots() | other.slots(),
                                one.source(),
                                one.word(),
                                one.rule()));
    }

    private void addKnown(
            Map<String, Option> found,
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
                case ADJECTIVE, PARTICIPLE ->
                        addAdjective(found, word, form, analysis, slots, source);
                case GERUND -> {
                    if (tag.number() == GrammaticalNumber.SINGULAR && form.length() > 3) {
                        var stem = form.substring(0, form.lastIndexOf('i') + 1);
                        add(found, word, stem + "e", slots, source, Option.Word.NOUN, "gerund");
                    }
                }
                default -> {}
            }
        }
    }

    private void addNoun(
            Map<String, Option> found,
            String word,
            Analysis analysis,
            long slots,
            Option.Source source) {
        var lemma = analysis.lemma();
        if (analysis.tag().number() == GrammaticalNumber.SINGULAR) {
            add(found, word, lemma, slots, source, Option.Word.NOUN, "singular");
            return;
        }
        for (var plural :
                dictionary.forms(
                        lemma,
                        PartOfSpeech.NOUN,
                        GrammaticalNumber.PLURAL,
                        Case.NOMINATIVE,
                        null)) {
            add(found, word, plural, slots, source, Option.Word.NOUN, "plural");
        }
        add(found, word, lemma, slots, source, Option.Word.NOUN, "one of many");
    }

    private void addAdjective(
            Map<String, Option> found,
            String word,
            String form,
            Analysis analysis,
            long slots,
            Option.Source source) {
        boolean soft =
                analysis.lemma().endsWith("i")
                        && !form.startsWith("naj")
                        && !analysis.tag().text().endsWith(":com");
        var stem = Adjectives.stem(form, soft);
        long singular = slots & Slots.SINGULARS;
        add(
                found,
                word,
                Adjectives.masculine(stem, soft),
                singular & MASCULINE,
                source,
                Option.Word.ADJECTIVE,
                "m");
        add(
                found,
                word,
                Adjectives.feminine(stem, soft),
                singular & Slots.of(Gender.FEMININE),
                source,
                Option.Word.ADJECTIVE,
                "f");
        add(
                found,
                word,
                Adjectives.neuter(stem, soft),
                singular & Slots.of(Gender.NEUTER),
                source,
                Option.Word.ADJECTIVE,
                "n");
        add(
                found,
                word,
                Adjectives.neuter(stem, soft),
                slots & Slots.PLURALS & Slots.of(Gender.FEMININE),
                source,
                Option.Word.ADJECTIVE,
                "x");
        long men = slots & Slots.PLURALS & Slots.of(Gender.MASCULINE_PERSONAL);
        if (men != 0) {
            for (var plural :
                    dictionary.forms(
                            analysis.lemma(),
                            PartOfSpeech.ADJECTIVE,
                            GrammaticalNumber.PLURAL,
                            Case.NOMINATIVE,
                            Gender.MASCULINE_PERSONAL)) {
                add(found, word, plural, men, source, Option.Word.ADJECTIVE, "p");
            }
        }
    }

    private void addGuesses(Map<String, Option> found, String word, String form) {
        for (var reading : paradigms.readings(form)) {
            var paradigm = reading.paradigm();
            var lemma =
                    form.substring(0, form.length() - reading.ending().length())
                            .concat(paradigm.lemmaEnding());
            if (reading.grammaticalCase() != Case.NOMINATIVE
                    && !lemma.equals(form)
                    && paradigm.fits(lemma)) {
                add(
                        found,
                        word,
                        lemma,
                        paradigm.slots(reading.grammaticalCase()),
                        Option.Source.GUESSED,
                        Option.Word.NOUN,
                        paradigm.id());
            }
        }
    }

    private static void add(
            Map<String, Option> found,
            String word,
            String lemma,
            long slots,
            Option.Source source,
            Option.Word kind,
            String rule) {
        if (slots != 0) {
            put(found, new Option(Letters.likeCapitals(word, lemma), slots, source, kind, rule));
        }
    }
}
