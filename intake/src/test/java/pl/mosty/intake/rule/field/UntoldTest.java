package pl.mosty.intake.rule.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;

final class UntoldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wystawa ma wartość dla miasta, co podkreślił burmistrz Jan Lipa.",
                "Wystawa ma postać pawilonu, który otworzył burmistrz Jan Lipa."
            })
    void aNounBehindHasPutsNothingOff(String sentence) {
        assertThat(people(sentence)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Za rok wystawę ma otworzyć burmistrz Jan Lipa.",
                "Za rok na otwarciu ma znowu zagrać Jan Lipa."
            })
    void anInfinitiveBehindHasIsStillToCome(String sentence) {
        assertThat(people(sentence)).isZero();
    }

    private static int people(String sentence) {
        var text = "9 maja 2021 r. w Dębowie otwarto wystawę z Grazu. " + sentence;
        return new Intake()
                .extract(text, Hints.NONE).activities().stream()
                        .mapToInt(it -> it.people().size())
                        .sum();
    }
}
