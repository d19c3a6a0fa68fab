package pl.mosty.polish.declension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

class AdjectivesTest {

    @ParameterizedTest
    @CsvSource({
        "duński, duńskiej, duńskich, duńscy",
        "nowy, nowej, nowych, nowi",
        "tani, taniej, tanich, tani",
        "orli, orlej, orlich, orli",
        "długoszyi, długoszyjej, długoszyich, długoszyi",
        "siostrzyn, siostrzynej, siostrzynych, siostrzyni",
        "blond, blond, blond, blond",
        "zaproszony, zaproszonej, zaproszonych, zaproszeni",
        "zielony, zielonej, zielonych, zieloni",
        "podzielony, podzielonej, podzielonych, podzieleni",
        "żelazny, żelaznej, żelaznych, żelaźni",
        "liczny, licznej, licznych, liczni",
        "śmieszny, śmiesznej, śmiesznych, śmieszni",
        "świeży, świeżej, świeżych, świeży",
        "duży, dużej, dużych, duzi",
        "błahy, błahej, błahych, błazi",
        "głuchy, głuchej, głuchych, głusi",
        "przyszły, przyszłej, przyszłych, przyszli",
        "lepszy, lepszej, lepszych, lepsi",
        "cudzy, cudzej, cudzych, cudzy",
    })
    void declinesLikeTheSchoolParadigms(
            String lemma, String feminineGenitive, String pluralGenitive, String ofMen) {
        assertThat(Adjectives.singular(lemma, Gender.FEMININE, Case.GENITIVE))
                .isEqualTo(feminineGenitive);
        assertThat(Adjectives.plural(lemma, false, Case.GENITIVE)).isEqualTo(pluralGenitive);
        assertThat(Adjectives.plural(lemma, true, Case.NOMINATIVE)).isEqualTo(ofMen);
    }

    @ParameterizedTest
    @CsvSource({
        "duński, duńskiej, GENITIVE",
        "orli, orla, NOMINATIVE",
        "siostrzyn, siostrzynym, LOCATIVE",
        "blond, blond, VOCATIVE",
        "zielony, zieloni, NOMINATIVE",
    })
    void listsEveryForm(String lemma, String form, Case grammaticalCase) {
        assertThat(Adjectives.forms(lemma).getOrDefault(form, Set.of())).contains(grammaticalCase);
    }
}
