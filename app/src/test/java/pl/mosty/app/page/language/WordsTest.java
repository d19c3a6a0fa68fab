package pl.mosty.app.page.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.app.page.Language;
import pl.mosty.intake.issue.Checks;

final class WordsTest {

    private static final Set<String> PLURALS = Set.of("one", "few", "many", "other");

    @ParameterizedTest
    @CsvSource({
        "0, 0 spotkań",
        "1, 1 spotkanie",
        "2, 2 spotkania",
        "4, 4 spotkania",
        "5, 5 spotkań",
        "12, 12 spotkań",
        "14, 14 spotkań",
        "21, 21 spotkań",
        "22, 22 spotkania",
        "112, 112 spotkań",
        "1022, 1022 spotkania"
    })
    void countsInPolish(long number, String expected) {
        var words =
                new Words(
                        Language.PL,
                        Map.of(
                                "n.one", "{0} spotkanie",
                                "n.few", "{0} spotkania",
                                "n.many", "{0} spotkań"));

        assertThat(words.count("n", number).replace("\u00a0", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 meetings", "1, 1 meeting", "2, 2 meetings", "21, 21 meetings"})
    void countsInEnglish(long number, String expected) {
        var words =
                new Words(Language.EN, Map.of("n.one", "{0} meeting", "n.other", "{0} meetings"));

        assertThat(words.count("n", number)).isEqualTo(expected);
    }

    @Test
    void refusesAKeyThatNobodyWrote() {
        assertThatThrownBy(() -> new Words(Language.PL, Map.of()).text("no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
    }

    @Test
    void everyKeyIsThereInBothLanguages() throws IOException {
        var dictionaries = new Dictionaries();

        assertThat(withoutPlurals(dictionaries.in(Language.EN).keys()))
                .containsExactlyInAnyOrderElementsOf(
                        withoutPlurals(dictionaries.in(Language.PL).keys()));
    }

    @Test
    void everyCheckOfTheProofreaderHasAName() throws IOException {
        var words = new Dictionaries().in(Language.EN);

        assertThat(Checks.all())
                .extracting(it -> "review.finding.rule." + it.name())
                .isNotEmpty()
                .allMatch(words::has);
    }

    @Test
    void everyCountHasAllItsPlurals() throws IOException {
        var dictionaries = new Dictionaries();
        var polish = dictionaries.in(Language.PL).keys();
        var english = dictionaries.in(Language.EN).keys();

        assertThat(counted(polish)).isEqualTo(counted(english)).isNotEmpty();
        for (var key : counted(polish)) {
            assertThat(polish).contains(key + ".one", key + ".few", key + ".many");
            assertThat(english).contains(key + ".one", key + ".other");
        }
    }

    private static Set<String> withoutPlurals(Set<String> keys) {
        return keys.stream()
                .map(it -> isPlural(it) ? it.substring(0, it.lastIndexOf('.')) : it)
                .collect(Collectors.toSet());
    }

    private static Set<String> counted(Set<String> keys) {
        return keys.stream()
                .filter(WordsTest::isPlural)
                .map(it -> it.substring(0, it.lastIndexOf('.')))
                .collect(Collectors.toSet());
    }

    private static boolean isPlural(String key) {
        return PLURALS.contains(key.substring(key.lastIndexOf('.') + 1));
    }
}
