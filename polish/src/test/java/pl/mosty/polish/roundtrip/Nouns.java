package pl.mosty.polish.roundtrip;

import java.util.List;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.inflection.Tag;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;
import pl.mosty.polish.name.token.Letters;

/// Nouns, and the plurals of nouns, each as a name of its own.
final class Nouns {

    private final Names names = Names.shared();
    private final Dictionary dictionary = Dictionary.shared();
    private final Tally tally;

    Nouns(Tally tally) {
        this.tally = tally;
    }

    /// Writes and reads a lemma; one that is no noun is passed over.
    void read(String lemma) {
        for (var number : GrammaticalNumber.values()) {
            var genders = genders(lemma, number);
            for (var nominative : dictionary.forms(lemma, tag -> isNominative(tag, number))) {
                for (var grammaticalCase : Case.values()) {
                    read(nominative, number, genders, grammaticalCase);
                }
            }
        }
    }

    private static boolean isNominative(Tag tag, GrammaticalNumber number) {
        return tag.partOfSpeech() == PartOfSpeech.NOUN
                && tag.allows(number, Case.NOMINATIVE)
                && !tag.text().startsWith("depr");
    }

    private List<Gender> genders(String lemma, GrammaticalNumber number) {
        return dictionary.forms(lemma).stream()
                .map(form -> form.tag())
                .filter(tag -> isNominative(tag, number))
                .flatMap(tag -> tag.genders().stream())
                .toList();
    }

    private void read(
            String lemma, GrammaticalNumber number, List<Gender> genders, Case grammaticalCase) {
        var gender = genders.isEmpty() ? null : genders.getFirst();
        var kind =
                !Letters.startsUpper(lemma)
                        ? NameKind.OTHER
                        : gender == Gender.MASCULINE_PERSONAL ? NameKind.PERSON : NameKind.PLACE;
        var written = names.inflect(lemma, kind, gender, grammaticalCase);
        boolean back =
                names.read(written, kind).stream()
                        .anyMatch(reading -> reading.lemma().equals(lemma));
        tally.count(back, Kind.NOUN, lemma, number + " " + grammaticalCase, written);
    }
}
