package pl.mosty.polish.counterpart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;

final class CounterpartsTest {

    /// Words that PoliMorf lacks or declines as something else.
    private static final Set<String> NOT_IN_THE_DICTIONARY = Set.of();

    private final Counterparts counterparts = Counterparts.standard();

    @ParameterizedTest
    @CsvSource({
        "z Biurem Przedstawicielskim Tajpej w Polsce, Biurem Przedstawicielskim Tajpej w Polsce, taipei-office, INSTRUMENTAL",
        "spotkanie korpusu konsularnego w mieście, korpusu konsularnego, consular-corps, GENITIVE",
        "w Komisji Europejskiej, Komisji Europejskiej, european-commission, LOCATIVE",
        "dyrektor Przedstawicielstwa Komisji Europejskiej w Polsce, Przedstawicielstwa Komisji Europejskiej w Polsce, representation-of-the-commission, GENITIVE",
        "delegacja z Dolnej Saksonii, Dolnej Saksonii, lower-saxony, GENITIVE",
        "w Nadrenii Północnej-Westfalii, Nadrenii Północnej-Westfalii, north-rhine-westphalia, LOCATIVE",
        "z UNICEF-em, UNICEF-em, unicef, INSTRUMENTAL",
        "Suwerennego Zakonu Maltańskiego, Suwerennego Zakonu Maltańskiego, order-of-malta, GENITIVE",
        "Nuncjaturą Apostolską, Nuncjaturą Apostolską, apostolic-nunciature, INSTRUMENTAL",
        "the European Commission, European Commission, european-commission, NOMINATIVE",
        "przedstawiciel NATO, NATO, nato, GENITIVE",
        "w Kraju związkowym Brema, Kraju związkowym Brema, land-bremen, LOCATIVE",
    })
    void findsACounterpartInAnyCase(String text, String printed, String id, Case grammaticalCase) {
        var mention = counterparts.mentions(text).getFirst();
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(printed);
        assertThat(mention.counterpart().id()).isEqualTo(id);
        assertThat(mention.cases()).contains(grammaticalCase);
    }

    @ParameterizedTest
    @CsvSource({
        "I know who came",
        "komisja europejska literatury",
        "spotkanie w Berlinie i Hamburgu",
        "parlament studentów",
    })
    void leavesOtherWordsAlone(String text) {
        assertThat(counterparts.mentions(text)).isEmpty();
    }

    @Test
    void findsWhatItWritesInEveryCase() {
        for (var counterpart : counterparts.list()) {
            for (var grammaticalCase : Case.values()) {
                var text = counterpart.in(grammaticalCase);
                var mention = counterparts.mentions(text).getFirst();
                assertThat(mention.counterpart()).as(text).isEqualTo(counterpart);
                assertThat(mention.end()).as(text).isEqualTo(text.length());
                assertThat(mention.cases()).as(text).contains(grammaticalCase);
            }
        }
    }

    @Test
    void isNeverAState() {
        for (var counterpart : counterparts.list()) {
            var state = counterpart.state();
            assertThat(counterpart.english()).as(counterpart.id()).isNotBlank();
            assertThat(Countries.standard().findByName(counterpart.in(Case.NOMINATIVE)))
                    .as(counterpart.id())
                    .isEmpty();
            assertThat(state == null || Countries.standard().find(state).isPresent())
                    .as(counterpart.id())
                    .isTrue();
        }
        assertThat(counterparts.list().stream().filter(it -> "DE".equals(it.state()))).hasSize(16);
    }

    @Test
    void declinesEveryWordAsTheDictionaryDoes() {
        var dictionary = Dictionary.shared();
        var wrong = new ArrayList<String>();
        int checked = 0;
        for (var counterpart : counterparts.list()) {
            for (var name : counterpart.names()) {
                var lemma = name.in(Case.NOMINATIVE).split("[ -]", -1);
                for (var grammaticalCase : Case.values()) {
                    var words = name.in(grammaticalCase).split("[ -]", -1);
                    for (int i = 0; i < words.length && words.length == lemma.length; i++) {
                        var found = new ArrayList<>(dictionary.analyses(words[i]));
                        found.addAll(dictionary.analyses(words[i].toLowerCase(Locale.ROOT)));
                        if (isFixed(name, i)
                                || found.isEmpty()
                                || NOT_IN_THE_DICTIONARY.contains(lemma[i])) {
                            continue;
                        }
                        checked++;
                        if (found.stream()
                                .noneMatch(it -> it.tag().cases().contains(grammaticalCase))) {
                            wrong.add(counterpart.id() + " " + grammaticalCase + " " + words[i]);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(700);
    }

    /// The word does not change, as in `Rada Unii Europejskiej`.
    private static boolean isFixed(CounterpartName name, int word) {
        return name.forms().stream().map(form -> form.split("[ -]", -1)[word]).distinct().count()
                == 1;
    }

    @Test
    void answersAnyText() {
        assertThat(counterparts.mentions("\ud83d NATO \udc4b\u202e")).hasSize(1);
        assertThat(counterparts.mentions("Komisja ".repeat(100_000))).isEmpty();
        assertThat(counterparts.version()).startsWith("1.0 of ");
    }
}
