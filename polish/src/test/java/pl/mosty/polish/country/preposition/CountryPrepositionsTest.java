package pl.mosty.polish.country.preposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.table.Countries;

final class CountryPrepositionsTest {

    private static final CountryPrepositions IN =
            new CountryPrepositions(
                    Map.of("UA", "w", "BY", "w", "LT", "w", "LV", "w", "SK", "w", "HU", "w"));
    private static final CountryPrepositions ON =
            new CountryPrepositions(Map.of("UA", "na", "LT", "na"));

    @ParameterizedTest
    @CsvSource({
        "na Ukrainie, w Ukrainie",
        "Na Litwie i na Łotwie odbyły się, W Litwie i w Łotwie odbyły się",
        "wizyty na Słowacji oraz na Węgrzech, wizyty w Słowacji oraz w Węgrzech",
        "na Białorusi, w Białorusi",
        "pomoc na wschodniej Ukrainie, pomoc we wschodniej Ukrainie",
        "transport darów na Ukrainę, transport darów do Ukrainy",
        "wyjazd delegacji na Litwę, wyjazd delegacji do Litwy",
        "WOJNA NA UKRAINIE, WOJNA W UKRAINIE",
    })
    void writesTheChosenPreposition(String text, String written) {
        assertThat(IN.write(text, Countries.standard())).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "w Ukrainie, na Ukrainie",
        "we wschodniej Ukrainie, na wschodniej Ukrainie",
        "transport darów do Ukrainy, transport darów na Ukrainę",
    })
    void writesTheUsualOneWhereThatIsChosen(String text, String written) {
        assertThat(ON.write(text, Countries.standard())).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "napaść Rosji na Ukrainę",
                "po ataku na Ukrainę wyjazd odwołano",
                "transport odwołano po agresji na Ukrainę",
                "konferencja „Wojna na Ukrainie”",
                "można polegać na Ukrainie",
                "list do Ukrainy",
                "na Malcie i na Cyprze",
                "z Ukrainy, dla Ukrainy, o Ukrainie",
            })
    void leavesOtherWords(String text) {
        assertThat(IN.write(text, Countries.standard())).isEqualTo(text);
        assertThat(ON.write(text, Countries.standard())).isEqualTo(text);
    }

    @Test
    void learnsTheChoiceFromAText() {
        assertThat(CountryPrepositions.in("Pomoc w Ukrainie. Wizyta na Litwie.").chosen())
                .isEqualTo(Map.of("UA", "w"));
        assertThat(CountryPrepositions.in("Pomoc w Ukrainie, wojna na Ukrainie.").chosen())
                .isEmpty();
    }

    @Test
    void offersTheCountriesThatLeaveAChoice() {
        assertThat(CountryPrepositions.wavering())
                .extracting(Country::code)
                .containsExactly("BY", "HU", "LK", "LT", "LV", "SK", "UA");
    }

    @Test
    void refusesWhatIsNotInUse() {
        assertThatThrownBy(() -> new CountryPrepositions(Map.of("DK", "na")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
