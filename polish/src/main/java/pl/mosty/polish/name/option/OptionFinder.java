package pl.mosty.polish.name.option;

import java.util.List;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.paradigm.Paradigms;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.Label;

/// Finds every way to take a word: as it is, by the dictionary, by paradigms run backwards.
public final class OptionFinder {

    private static final int LONGEST_COMPOUND = 40;
    private static final int LONGEST_ABBREVIATION = 3;
    private static final Label KEPT = Label.of("kept");
    private static final Label ACRONYM = Label.of("acronym");
    private static final Label BASE = Label.of("base");

    private final Dictionary dictionary;
    private final Paradigms paradigms;
    private final KnownOptions known;

    public OptionFinder(Dictionary dictionary, Paradigms paradigms) {
        this.dictionary = dictionary;
        this.paradigms = paradigms;
        this.known = new KnownOptions(dictionary);
    }

    /// @param hidden as if the dictionary did not have it
    public Word word(String form, Place place, boolean hidden) {
        var lower = Letters.lower(form);
        var facts =
                place.dotAfter() && form.length() <= LONGEST_ABBREVIATION
                        ? WordFacts.abbreviation(form)
                        : WordFacts.of(form, lower, dictionary);
        facts = hidden ? facts.hidden() : facts;
        return new Word(
                form,
                lower,
                place.hyphenAfter(),
                facts.withoutReadings(),
                options(form, lower, facts, place));
    }

    private List<Option> options(String word, String lower, WordFacts facts, Place place) {
        var found = new OptionSet(facts);
        found.put(word, Slots.ALL, Option.Source.KEPT, Option.Word.NONE, KEPT);
        known.add(found, word, word, facts.known(), Option.Source.KNOWN);
        if (facts.capitals()) {
            known.add(found, word, Letters.capitalise(lower), facts.asName(), Option.Source.KNOWN);
        }
        if (facts.upper()) {
            known.add(found, word, lower, facts.asCommon(), Option.Source.COMMON);
        }
        if (facts.upper() || facts.unknown()) {
            addGuesses(found, facts.capitals() ? Letters.capitalise(lower) : word);
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            found.put(
                    word.substring(0, hyphen),
                    Slots.SINGULARS,
                    Option.Source.GUESSED,
                    Option.Word.NOUN,
                    ACRONYM);
        }
        if (place.only()) {
            if (place.bare()) {
                addBases(found, facts);
            }
            if (facts.unknown()
                    && word.length() > 4
                    && Letters.allLower(word)
                    && !isCompound(word)) {
                return found.list().stream().map(Option::capitalised).toList();
            }
        }
        if (place.first() && facts.upper() && !facts.capitals() && !facts.asCommon().isEmpty()) {
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
        addBases(found, facts.known());
        addBases(found, facts.asCommon());
    }

    private static void addBases(OptionSet found, List<Analysis> analyses) {
        for (var analysis : analyses) {
            if (analysis.tag().partOfSpeech() == PartOfSpeech.ADJECTIVE
                    && !analysis.tag().cases().isEmpty()) {
                found.put(
                        analysis.lemma(),
                        analysis.tag().slots(),
                        Option.Source.COMMON,
                        Option.Word.ADJECTIVE,
                        BASE);
            }
        }
    }

    private static void addLowered(OptionSet found) {
        for (var option : found.list()) {
            if (option.source() == Option.Source.COMMON) {
                var lower = Letters.lower(option.output());
                if (!lower.equals(option.output())) {
                    found.put(
                            lower,
                            option.slots(),
                            Option.Source.LOWERED,
                            option.word(),
                            option.rule());
                }
            }
        }
    }

    private void addGuesses(OptionSet found, String form) {
        paradigms.undo(
                form,
                (lemma, slots, rule) -> {
                    var output = found.likePrinted(lemma);
                    if (!found.hasName(output) && !isUnheardOf(form, lemma)) {
                        found.put(output, slots, Option.Source.GUESSED, Option.Word.NOUN, rule);
                    }
                });
    }

    /// No name goes so: a `k` after a softened consonant has its fleeting e (Dvořáček), plurals in
    /// -scy are those of -ski, and -lego is that of -li.
    private static boolean isUnheardOf(String form, String lemma) {
        int length = lemma.length();
        return (length > 2
                        && lemma.charAt(length - 1) == 'k'
                        && "čšžćńśź".indexOf(lemma.charAt(length - 2)) >= 0)
                || (form.endsWith("scy") && (lemma.endsWith("sca") || lemma.endsWith("sc")))
                || (form.endsWith("lego") && lemma.endsWith("ly"));
    }
}
