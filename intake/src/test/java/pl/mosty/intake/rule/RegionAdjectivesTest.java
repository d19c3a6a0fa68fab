package pl.mosty.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.intake.Hints;

final class RegionAdjectivesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Przyjechał Przewodniczący Lwowskiej Rady Obwodowej.",
                "Przyjechał szef Lwowskiej Obwodowej Administracji Państwowej.",
                "Zagrał lwowski chór."
            })
    void knowsTheStateOfALevelOfGovernment(String words) {
        assertThat(new Chapter(words, Hints.NONE).countries().all())
                .extracting(it -> it.country().code())
                .containsExactly("UA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spotkano się w domu przy ul. Lwowskiej.",
                "Przyjechał prezes Lwowskiego Klubu.",
                "Przyjechał prezes Dębowskiego Sądu Rejonowego."
            })
    void knowsNoneOfAStreetOrAClub(String words) {
        assertThat(new Chapter(words, Hints.NONE).countries().all()).isEmpty();
    }
}
