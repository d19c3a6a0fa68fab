package pl.mosty.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mosty.intake.Hints;

class UnitsAbroadTest {

    @Test
    void knowsCountiesThatAreNoAdjectives() {
        assertThat(
                        places(
                                "Powiat Lipowski i Powiat Bärwinkler spotkały się w Niemczech. Delegacja była w powiecie Bärwinkler."))
                .containsExactly("Bärwinkler DE", "Bärwinkler DE");
    }

    @Test
    void takesTheStateOfTheNoun() {
        assertThat(places("W Czechach rozmawiano o Landkreis Ettenau."))
                .containsExactly("Ettenau DE");
    }

    @Test
    void knowsACommunityOfUkraine() {
        assertThat(
                        places(
                                "Umowę zawarła wspólnota terytorialna Aleksandrii. W Aleksandrii grał chór."))
                .containsExactly("Aleksandria UA", "Aleksandria UA");
        assertThat(places("Wspólnota terytorialna zaprosiła Aleksandrię."))
                .containsExactly("Aleksandria EG");
    }

    @Test
    void knowsACommuneCalledPartner() {
        assertThat(places("Do Niemiec, do partnerskiej gminy Ettenau, pojechał chór."))
                .containsExactly("Ettenau DE");
    }

    @Test
    void takesNoPolishUnitNorOffice() {
        assertThat(
                        places(
                                "Z Niemiec przyjechali goście Powiatu Dębowskiego i Kędzierzyńsko-Lipowskiego, witał ich Powiat Promocji. Miasta partnerskie Szmurłowa to sama zagranica."))
                .isEmpty();
    }

    @Test
    void takesAPersonBehindAnOfficeOfACountyForNoCounty() {
        assertThat(
                        places(
                                "W Wielkiej Brytanii witano gości z przewodniczącym rady hrabstwa Jimem Torleyem."))
                .isEmpty();
        assertThat(places("W Niemczech odwiedzili panią burmistrz Petrę Moserle.")).isEmpty();
    }

    private static List<String> places(String text) {
        return new Chapter(text, Hints.NONE)
                .places().all().stream()
                        .filter(p -> !p.place().polish())
                        .map(p -> p.spelling() + " " + p.place().country())
                        .toList();
    }
}
