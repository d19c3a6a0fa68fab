package pl.mosty.polish.name.option;

import java.util.List;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.name.layout.Letters;
import pl.mosty.polish.name.paradigm.Paradigms;
import pl.mosty.polish.name.paradigm.Slots;

/// Finds every way to take a word: as it is, by the dictionary, by paradigms run backwards.
public final class OptionFinder {

    private static final int LONGEST_COMPOUND = 40;

    private final Dictionary dictionary;
    private final Paradigms paradigms;
    private final KnownOptions known;

    public OptionFinder(Dictionary dictionary, Paradigms paradigms) {
        this.dictionary = dictionary;
        this.paradigms = paradigms;
        this.known = new KnownOptions(dictionary);
    }

    /// @param first the word begins the name, so that its capital may be the sentence's
    /// @param only it is the whole name
    /// @param bare an adjective alone may be meant as one
    public List<Option> options(
            String word, WordFacts facts, boolean first, boolean only, boolean bare) {
        var found = new OptionSet(word);
        found.put(new Option(word, Slots.ALL, Option.Source.KEPT, Option.Word.NONE, "kept"));
        known.add(found, word, word, facts.known(), Option.Source.KNOWN);
        if (facts.capitals()) {
            known.add(
                    found,
                    word,
                    Letters.capitalise(Letters.lower(word)),
                    facts.asName(),
                    Option.Source.KNOWN);
        }
        if (facts.upper()) {
            known.add(found, word, Letters.lower(word), facts.asCommon(), Option.Source.COMMON);
        }
        if (facts.upper() || facts.unknown()) {
            addGuesses(
                    found, word, facts.capitals() ? Letters.capitalise(Letters.lower(word)) : word);
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            found.put(
                    new Option(
                            word.substring(0, hyphen),
                            Slots.SINGULARS,
                            Option.Source.GUESSED,
                            Option.Word.NOUN,
                            "acronym"));
        }
        if (only) {
            if (bare) {
                addBases(found, facts);
            }
            if (facts.unknown()
                    && word.length() > 4
                    && Letters.allLower(word)
                    && !isCompound(word)) {
                return found.list().stream().map(Option::capitalised).toList();
            }
        }
        if (first && facts.upper() && !facts.capitals() && !facts.asCommon().isEmpty()) {
            addLowered(found);
        }
        return found.list();
    }

    /// `koronawirus` is a common word though the dictionary has only its parts.
    private boolean isCompound(String word) {
        if (word.length() > LONGEST_COMPOUND) {
            return false;
        }
        for (int cut = 4; cut + 4 <= word.length(); cut++) {
            if (dictionary.contains(word.substring(0, cut))
                    && dictionary.contains(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /// An adjective alone stands for all its genders (`Wielkopolskiej` for wielkopolski).
    private static void addBases(OptionSet found, WordFacts facts) {
        for (var analyses : List.of(facts.known(), facts.asCommon())) {
            for (var analysis : analyses) {
                if (analysis.tag().partOfSpeech() == PartOfSpeech.ADJECTIVE
                        && !analysis.tag().cases().isEmpty()) {
                    found.put(
                            new Option(
                                    analysis.lemma(),
                                    Slots.of(analysis.tag()),
                                    Option.Source.COMMON,
                                    Option.Word.ADJECTIVE,
                                    "base"));
                }
            }
        }
    }

    private static void addLowered(OptionSet found) {
        for (var option : found.list()) {
            var lower = Letters.lower(option.output());
            if (option.source() == Option.Source.COMMON && !lower.equals(option.output())) {
                found.put(
                        new Option(
                                lower,
                                option.slots(),
                                option.source(),
                                option.word(),
                                "lower " + option.rule()));
            }
        }
    }

    private void addGuesses(OptionSet found, String word, String form) {
        for (var reading : paradigms.readings(form)) {
            var paradigm = reading.paradigm();
            var lemma =
                    form.substring(0, form.length() - reading.ending().length())
                            .concat(paradigm.lemmaEnding());
            if (reading.grammaticalCase() != Case.NOMINATIVE
                    && !lemma.equals(form)
                    && paradigm.fits(lemma)
                    && !found.hasKnown(Letters.likeCapitals(word, lemma))) {
                found.add(
                        lemma,
                        paradigm.slots(reading.grammaticalCase()),
                        Option.Source.GUESSED,
                        Option.Word.NOUN,
                        paradigm.id());
            }
        }
    }
}
