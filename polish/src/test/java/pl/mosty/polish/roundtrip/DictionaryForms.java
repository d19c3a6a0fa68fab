package pl.mosty.polish.roundtrip;

import java.util.Optional;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Tag;

/// Words for which the library has no rule of its own: their forms come from the dictionary.
final class DictionaryForms {

    private final Dictionary dictionary = Dictionary.shared();
    private final Tally tally;

    DictionaryForms(Tally tally) {
        this.tally = tally;
    }

    void read(String lemma) {
        for (var form : dictionary.forms(lemma)) {
            var tag = form.tag();
            kind(tag)
                    .ifPresent(kind -> {
                        boolean back =
                                dictionary.analyses(form.form()).stream()
                                        .anyMatch(it ->
                                                it.lemma().equals(lemma) && it.tag().equals(tag));
                        tally.count(back, kind, lemma, tag.text(), form.form());
                    });
        }
    }

    private static Optional<Kind> kind(Tag tag) {
        return switch (tag.partOfSpeech()) {
            case NOUN, ADJECTIVE -> Optional.empty();
            case PARTICIPLE -> tag.cases().isEmpty() ? Optional.of(Kind.OTHER) : Optional.empty();
            case GERUND -> Optional.of(Kind.GERUND);
            case NUMERAL -> Optional.of(Kind.NUMERAL);
            case PRONOUN -> Optional.of(Kind.PRONOUN);
            case VERB -> Optional.of(Kind.VERB);
            case ADVERB, PREPOSITION, CONJUNCTION, PARTICLE, ABBREVIATION, OTHER ->
                    Optional.of(Kind.OTHER);
        };
    }
}
