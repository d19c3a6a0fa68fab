package pl.mosty.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TiesTest {

    @Test
    void tiesOneLetterWordsAndTheSignOfAYear() {
        assertThat(Ties.USUAL.tie("spotkania w Brnie i we Wrocławiu w 2021 r. z gośćmi"))
                .isEqualTo(
                        "spotkania w_Brnie i_we Wrocławiu w_2021_r. z_gośćmi"
                                .replace('_', '\u00A0'));
    }

    @Test
    void tiesTwoWordsInARow() {
        assertThat(new Ties(Set.of("oraz", "z")).tie("a oraz z panią"))
                .isEqualTo("a oraz\u00A0z\u00A0panią");
    }

    @Test
    void learnsTheHabitOfAText() {
        var text =
                "Goście z_Oslo oraz_z Bergen, z_Turku; w_maju i na targach, na_pikniku, na plaży.";
        assertThat(Ties.in(text.replace('_', '\u00A0')).words()).containsExactly("oraz", "w", "z");
    }

    @Test
    void leavesTextAloneWhereNothingIsTied() {
        assertThat(Ties.in("w maju z nami").tie("w czerwcu 2021 r."))
                .isEqualTo("w czerwcu 2021 r.");
    }
}
