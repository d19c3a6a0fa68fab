package pl.mosty.polish.name.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.paradigm.Paradigms;
import pl.mosty.polish.name.token.Tokens;
import pl.mosty.polish.name.writing.Nominatives.Noun;

/// Writes names in a case: by the dictionary where it knows the word, else by the first paradigm
/// that fits. Women's names that end in anything but a stay as they are.
public final class Inflector {

    private final Dictionary dictionary;
    private final Paradigms paradigms;
    private final Nominatives nominatives;
    private final WordInflector words;
    private final PhraseInflector phrases;

    public Inflector(Dictionary dictionary, Paradigms paradigms) {
        this.dictionary = dictionary;
        this.paradigms = paradigms;
        this.nominatives = new Nominatives(dictionary);
        this.words = new WordInflector(dictionary, paradigms);
        this.phrases = new PhraseInflector(nominatives, words);
    }

    public String inflect(
            String lemma, NameKind kind, @Nullable Gender gender, Case grammaticalCase) {
        if (grammaticalCase == Case.NOMINATIVE) {
            return lemma;
        }
        var whole = hyphenated(lemma, gender, grammaticalCase);
        if (whole != null) {
            return whole;
        }
        var tokens = Tokens.of(lemma);
        if (kind != NameKind.PERSON && !tokens.words().isEmpty()) {
            var alone = tokens.words().size() == 1 ? nominatives.nouns(lemma) : List.<Noun>of();
            if (tokens.words().size() > 1
                    || (!alone.isEmpty()
                            && alone.stream()
                                    .allMatch(n -> n.number() == GrammaticalNumber.PLURAL))) {
                return tokens.with(phrases.inflect(tokens, gender, grammaticalCase));
            }
        }
        var person = gender == null && kind == NameKind.PERSON ? genderOf(tokens) : gender;
        var forms = new ArrayList<String>();
        for (var word : tokens.words()) {
            forms.add(word(word, person, grammaticalCase));
        }
        return tokens.with(forms);
    }

    /// A word with a hyphen that the dictionary declines as it is (`ABB-y`, `beta-bloker`), or
    /// null.
    private @Nullable String hyphenated(
            String lemma, @Nullable Gender gender, Case grammaticalCase) {
        if (lemma.indexOf('-') < 0 || !dictionary.contains(lemma)) {
            return null;
        }
        return nominatives.nouns(lemma).stream()
                .filter(noun -> gender == null || noun.gender() == gender)
                .findFirst()
                .map(noun -> words.noun(noun, grammaticalCase))
                .orElse(null);
    }

    /// A woman, when the first name is one in the dictionary or, unknown there, ends in a.
    private Gender genderOf(Tokens tokens) {
        var first = tokens.words().isEmpty() ? "" : tokens.words().getFirst();
        boolean feminine = isNominative(first, Gender.FEMININE);
        boolean masculine = isNominative(first, Gender.MASCULINE_PERSONAL);
        return feminine || (!masculine && first.endsWith("a"))
                ? Gender.FEMININE
                : Gender.MASCULINE_PERSONAL;
    }

    private boolean isNominative(String word, Gender gender) {
        return dictionary.analyses(word).stream()
                .anyMatch(a -> a.tag().allows(GrammaticalNumber.SINGULAR, Case.NOMINATIVE, gender));
    }

    private String word(String word, @Nullable Gender gender, Case grammaticalCase) {
        var known =
                dictionary.forms(
                        word,
                        PartOfSpeech.NOUN,
                        GrammaticalNumber.SINGULAR,
                        grammaticalCase,
                        gender);
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        if (gender == Gender.FEMININE && !word.endsWith("a")) {
            return word;
        }
        return paradigms
                .find(word, gender, false)
                .map(paradigm -> paradigm.inflect(word, grammaticalCase))
                .orElse(word);
    }
}
