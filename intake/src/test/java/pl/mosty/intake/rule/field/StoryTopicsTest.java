package pl.mosty.intake.rule.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;

final class StoryTopicsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rok zaczął się od kontaktów z Grazem. W maju 2021 r. starosta oglądał tam dwie kliniki. | AT
                    W marcu 2021 r. chór z Brna wystąpił w Dębowie. Latem 2021 r. strażacy z tego samego miasta ćwiczyli w naszej remizie. | CZ, CZ
                    Partnerem gminy jest słowacka wieś Krásno. W lutym 2021 r. odbyła się wideorozmowa wójtów obu gmin. | SK
                    Porozumienie z Brnem zostało podpisane 9 grudnia 2003 r. w naszym ratuszu. | CZ
                    W dniach 4–7 marca 2021 r. gościł u nas chór z Brna. W piątek starosta obejrzał próbę w kościele. | CZ, CZ
                    W marcu 2021 r. chór z Brna wystąpił w Dębowie. W czerwcu 2021 r. odbył się festyn gminny. | CZ, ''
                    """)
    void givesAnOpenActivityTheStatesOfItsStory(String words, String states) {
        var text = "Współpraca zagraniczna Miasta Dębowo\n\n" + words;
        var told =
                new Intake()
                        .extract(text, Hints.NONE).activities().stream()
                                .map(a -> String.join(" ", a.countries()))
                                .toList();
        assertThat(String.join(", ", told)).isEqualTo(states.replace("''", ""));
    }
}
