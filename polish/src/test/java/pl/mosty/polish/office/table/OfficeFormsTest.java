package pl.mosty.polish.office.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.OfficeStyle;

/// Holds the table of offices against PoliMorf.
final class OfficeFormsTest {

    private final Dictionary dictionary = Dictionary.shared();
    private final Offices offices = Offices.standard();

    /// Of the nouns that the dictionary has: it lacks `ministra`, `merka` and such.
    @Test
    void declinesFeminineNounsAsTheDictionaryDoes() {
        var nouns = new OfficeStyle(true, false);
        var wrong = new ArrayList<String>();
        int checked = 0;
        for (var office : offices.list()) {
            var lemma = head(offices.inflect(office, Gender.FEMININE, Case.NOMINATIVE, nouns));
            if (lemma.equals(head(office.lemma()))) {
                continue;
            }
            for (var grammaticalCase : Case.values()) {
                var forms =
                        List.of(
                                offices.inflect(office, Gender.FEMININE, grammaticalCase, nouns),
                                offices.inflectPlural(
                                        office, Gender.FEMININE, grammaticalCase, nouns));
                for (var form : forms) {
                    var known =
                            dictionary.analyses(head(form)).stream()
                                    .filter(a -> a.lemma().equals(lemma))
                                    .toList();
                    checked += known.isEmpty() ? 0 : 1;
                    if (!known.isEmpty()
                            && known.stream()
                                    .noneMatch(a -> a.tag().cases().contains(grammaticalCase))) {
                        wrong.add(office.id() + " " + grammaticalCase + " " + form);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(700);
    }

    private static String head(String phrase) {
        return phrase.split(" ", -1)[0];
    }

    @Test
    void declinesEveryWordOfAManAsTheDictionaryDoes() {
        var wrong = new ArrayList<String>();
        int checked = 0;
        for (var office : offices.list()) {
            var lemma = office.lemma().split(" ", -1);
            var tried = new TreeSet<String>();
            for (var grammaticalCase : Case.values()) {
                var forms =
                        List.of(
                                offices.inflect(
                                        office,
                                        Gender.MASCULINE_PERSONAL,
                                        grammaticalCase,
                                        OfficeStyle.RUNNING),
                                offices.inflectPlural(
                                        office, null, grammaticalCase, OfficeStyle.RUNNING));
                for (var form : forms) {
                    var words = form.split(" ", -1);
                    assertThat(words).hasSameSizeAs(lemma);
                    for (int i = 0; i < words.length; i++) {
                        if (dictionary.analyses(words[i]).isEmpty()
                                || words[i].equals(lemma[i])
                                || !tried.add(grammaticalCase + words[i])) {
                            continue;
                        }
                        checked++;
                        boolean known =
                                dictionary.analyses(words[i]).stream()
                                        .anyMatch(a -> a.tag().cases().contains(grammaticalCase));
                        if (!known) {
                            wrong.add(office.id() + " " + grammaticalCase + " " + words[i]);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(900);
    }
}
