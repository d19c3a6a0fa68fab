package pl.mosty.polish.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.scan.Table;

final class PlaceAdjectivesTest {

    @ParameterizedTest
    @CsvSource({
        "Poznań, poznański",
        "Łódź, łódzki",
        "Bydgoszcz, bydgoski",
        "Kraków, krakowski",
        "Kielce, kielecki",
        "Gdynia, gdyński",
        "Lipsk, lipski",
        "Wilno, wileński",
        "Brno, brneński",
        "Praga, praski",
        "Paryż, paryski",
        "Wenecja, wenecki",
        "Budapeszt, budapeszteński",
        "Monachium, monachijski",
        "Neapol, neapolitański",
        "Racibórz, raciborski",
        "Zamość, zamojski",
        "Helsinki, helsiński",
        "Zielona Góra, zielonogórski",
        "Jelenia Góra, jeleniogórski",
        "Nowy Sącz, nowosądecki",
        "Gorzów Wielkopolski, gorzowski",
        "Frankfurt nad Menem, frankfurcki",
        "Dolna Saksonia, dolnosaksoński",
        "Pomorze Zachodnie, zachodniopomorski",
        "Kraj Preszowski, preszowski",
        "Obwód lwowski, lwowski",
    })
    void areFormedAsPeopleFormThem(String place, String adjective) {
        assertThat(PlaceAdjectives.of(place))
                .hasValueSatisfying(found -> assertThat(found.lemma()).isEqualTo(adjective));
    }

    /// A rule makes the adjective of a name that the dictionary has none for, and says so.
    @ParameterizedTest
    @CsvSource({
        "Wolfsburg, wolfsburski, true",
        "Remscheid, remscheidzki, false",
        "Sheffield, sheffieldzki, false",
        "Heilbronn, heilbroński, false",
        "Chemnitz, chemnicki, false",
    })
    void sayWhetherTheDictionaryHasThem(String place, String adjective, boolean known) {
        assertThat(PlaceAdjectives.of(place)).contains(new PlaceAdjective(place, adjective, known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Espoo", "Oslo", "Le Havre", "San Sebastián", "Wyspy", "", " ", "12"})
    void areNotForcedOnNamesThatHaveNone(String place) {
        assertThat(PlaceAdjectives.of(place)).isEmpty();
    }

    @Test
    void leadBackFromEveryForm() {
        var names = List.of("Poznań", "Zielona Góra", "Bielsko-Biała", "Bielsk Podlaski");
        var adjectives = PlaceAdjectives.over(names);

        assertThat(adjectives.places("poznańskiego")).containsExactly("Poznań");
        assertThat(adjectives.places("Zielonogórskiej")).containsExactly("Zielona Góra");
        assertThat(adjectives.places("bielscy"))
                .containsExactly("Bielsko-Biała", "Bielsk Podlaski");
        assertThat(adjectives.places("wrocławski")).isEmpty();
        for (var name : names) {
            var adjective = PlaceAdjectives.of(name).orElseThrow();
            for (var gender : Gender.values()) {
                for (var grammaticalCase : Case.values()) {
                    assertThat(adjectives.places(adjective.in(gender, grammaticalCase)))
                            .contains(name);
                }
            }
        }
    }

    @Test
    void ofTheTableAreInTheDictionaryOrNamedHere() {
        var unknown =
                Table.rows(PlaceAdjectives.class, "place-adjectives.tsv").stream()
                        .filter(cells -> !PlaceAdjectives.of(cells[0]).orElseThrow().known())
                        .map(cells -> cells[1])
                        .collect(Collectors.toSet());
        assertThat(unknown)
                .containsExactlyInAnyOrder(
                        "buczański",
                        "kędzierzyńsko-kozielski",
                        "lucerneński",
                        "nitrzański",
                        "palermitański",
                        "północnoreński",
                        "warmińsko-mazurski");
    }

    @Test
    void answerAnyName() {
        var bits =
                "Po|znań| |-|ó|ski|\ud83d|\udc4b|\u0301|\u202e|1|ia|Góra|Nowy|Kraj|"
                        .split("\\|", -1);
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var name = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                name.append(bits[random.nextInt(bits.length)]);
            }
            assertThat(PlaceAdjectives.of(name.toString())).isNotNull();
        }
        assertThat(PlaceAdjectives.of("a".repeat(1_000_000))).isEmpty();
    }
}
