package pl.mosty.intake.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mosty.intake.extraction.Span;

final class TownsTest {

    @Test
    void knowsSmallTowns() {
        assertThat(countries("Umowy: Hiddenhausen, Tarnaörs, Hłyboka, Chlumec nad Cidlinou."))
                .containsExactly("DE", "HU", "UA", "CZ");
    }

    @Test
    void knowsTheirCases() {
        assertThat(countries("w Hiddenhausenie, z Klimkovic, ze Schoten"))
                .containsExactly("DE", "CZ", "BE");
    }

    @Test
    void knowsNamesWithAnArticle() {
        assertThat(countries("z La Souterraine i Le Vesinet; La Lipa, De Klon"))
                .containsExactly("FR", "FR");
    }

    @Test
    void readsNamesWithoutTheirMarks() {
        assertThat(countries("Kiskunlachaza i Sainte-Genevieve-des-Bois"))
                .containsExactly("HU", "FR");
    }

    @Test
    void knowsPolishSeatsOfCommunes() {
        assertThat(countries("w Kolbuszowej, do Bornego Sulinowa, z Łambinowic"))
                .containsExactly("PL", "PL", "PL");
    }

    @Test
    void leavesWordsAndPeopleAlone() {
        assertThat(countries("Most, River, Armenia, Bureau, Malina, Kowalska")).isEmpty();
    }

    private static List<String> countries(String text) {
        return Places.standard().mentions(text, new Span(0, text.length())).stream()
                .filter(m -> m.place().kind() == Place.Kind.TOWN)
                .map(m -> m.place().country())
                .toList();
    }
}
