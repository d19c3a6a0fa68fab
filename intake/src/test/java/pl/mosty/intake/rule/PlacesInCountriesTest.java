package pl.mosty.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.intake.Hints;

final class PlacesInCountriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Chór wystąpił w Recklinghausen. BRNO (Czechy) | Recklinghausen, DE | Brno, CZ
                    Chór wystąpił w Grazu. St. Obermoos (Austria) | Graz, AT | St. Obermoos, AT
                    """)
    void endsANameAtTheDotOfTheSentenceBefore(String text, String first, String second) {
        assertThat(new Chapter(text, Hints.NONE).places().all())
                .extracting(p -> Capitals.normal(p.spelling()) + ", " + p.place().country())
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Goście (Holsztejn - Niemcy, Zugló -Węgry) | Holsztejn, DE | Zugló, HU
                    Delegacje: Swietłaja w Rosji oraz Gmina Pecseli na Węgrzech | Swietłaja, RU | Gmina Pecseli, HU
                    """)
    void putsEachNameOfAListIntoTheCountryBesideIt(String text, String first, String second) {
        assertThat(new Chapter(text, Hints.NONE).places().all())
                .extracting(p -> p.spelling() + ", " + p.place().country())
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nagrody (Anna Nowak - Niemcy, Malarz - Węgry, Ogród – Czechy)",
                "Wystąpili: Bartosz – Niemcy, Zespół – Węgry"
            })
    void takesNeitherPeopleNorNounsOfAListForPlaces(String text) {
        assertThat(new Chapter(text, Hints.NONE).places().all()).isEmpty();
    }
}
