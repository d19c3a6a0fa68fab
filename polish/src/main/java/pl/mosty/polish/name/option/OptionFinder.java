package pl.mosty.polish.name.option;

import java.util.List;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.paradigm.Endings;
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
    private final Endings endings;
    private final KnownOptions known;

    public OptionFinder(Dictionary dictionary, Endings endings) {
        this.dictionary = dictionary;
        this.endings = endings;
        this.known = new KnownOptions(dictionary);
    }

    /// @param hidden as if the dictionary did not have it
    public Word word(String form, Place place, boolean hidden) {
        var lower = Letters.lower(form);
        boolean abbreviation = place.dotAfter() && form.length() <= LONGEST_ABBREVIATION;
        var readings =
                abbreviation || hidden ? Readings.NONE : Readings.of(form, lower, dictionary);
        var facts =
                abbreviation ? WordFacts.abbreviation(form) : WordFacts.of(form, lower, readings);
        facts = hidden ? facts.hidden() : facts;
        var options = options(form, lower, facts, readings, place);
        return new Word(form, lower, place.hyphenAfter(), facts, options);
    }

    private Option[] options(
            String word, String lower, WordFacts facts, Readings readings, Place place) {
        var found = new OptionSet(facts);
        found.put(word, Slots.ALL, Option.Source.KEPT, Option.Word.NONE, KEPT);
        known.add(found, word, word, readings.known(), Option.Source.KNOWN);
        if (facts.capitals()) {
            var name = Letters.capitalise(lower);
            known.add(found, word, name, readings.asName(), Option.Source.KNOWN);
        }
        if (facts.upper()) {
            known.add(found, word, lower, readings.asCommon(), Option.Source.COMMON);
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
                addBases(found, readings.known());
                addBases(found, readings.asCommon());
            }
            if (facts.unknown()
                    && word.length() > 4
                    && Letters.allLower(word)
                    && !isCompound(word)) {
                found.capitalise();
            }
        }
        if (place.first() && facts.upper() && !facts.capitals() && readings.inSmallLetters()) {
            addLowered(found);
        }
        return found.toArray();
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
        int known = found.size();
        for (int i = 0; i < known; i++) {
            var option = found.get(i);
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
        endings.undo(form, new Guesses(found, form));
    }

    /// Gathers what paradigms run backwards lead to. A class and no lambda, which would be linked
    /// at the first name of every start.
    private record Guesses(OptionSet found, String form) implements Endings.Undone {

        @Override
        public void accept(String lemma, int stem, long slots, Label rule) {
            if (!isUnheardOf(form, lemma)) {
                found.guess(lemma, stem, slots, rule);
            }
        }
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
