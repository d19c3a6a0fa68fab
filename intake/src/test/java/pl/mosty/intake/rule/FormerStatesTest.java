package pl.mosty.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;

final class FormerStatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    • 4 maja 1978 r. – Ambasadorem ZSRR Iwanem Pietrowem; | SUHH
                    • 5 maja 1988 r. – Ambasadorem Jugosławii Josipem Horvatem; | YUCS
                    • 5 maja 1988 r. – Konsulem Generalnym NRD Hansem Müllerem; | DDDE
                    • 6 maja 1985 r. – Ambasadorem Czechosłowacji Janem Nowotnym; | CSHH
                    • 7 maja 2019 r. – Ambasadorem Serbii i Czarnogóry Markiem Petrem; | ME RS
                    • 8 maja 2022 r. – Ambasadorem Danii, o historii ZSRR; | DK
                    """)
    void readsTheStateThatACounterpartStoodFor(String bullet, String states) {
        var text = "Prezydent Miasta Dębowo odbył spotkania dyplomatyczne z:\n\n " + bullet;
        var activity = new Intake().extract(text, Hints.NONE).activities().getFirst();
        assertThat(activity.countries()).containsExactlyInAnyOrder(states.split(" ", -1));
    }

    @Test
    void tellsTheStateOfTodayWhereTheFormerOneIsOnlyRemembered() {
        var text =
                "Współpraca Miasta Dębowo w 2022 r.\n\n • 3 maja 2022 r. – delegacja z Brna"
                        + " (wówczas Czechosłowacja) obejrzała miasto.";
        var activity = new Intake().extract(text, Hints.NONE).activities().getFirst();
        assertThat(activity.countries()).containsExactly("CZ");
    }
}
