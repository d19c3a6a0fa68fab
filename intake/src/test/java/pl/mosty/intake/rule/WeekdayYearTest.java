package pl.mosty.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;

/// The year in which a file was saved against what its text tells.
final class WeekdayYearTest {

    @Test
    void takesTheLastYearInWhichTheWeekdaysAreRight() {
        assertThat(
                        year(
                                "W czwartek 3 listopada br. Burmistrz Brzozowa przyjął delegację z Brna.",
                                2026))
                .isEqualTo(2022);
        assertThat(
                        year(
                                "W czwartek 3 listopada br. Burmistrz Brzozowa przyjął delegację z Brna.",
                                2022))
                .isEqualTo(2022);
    }

    @Test
    void keepsTheFilesYearWhereNoWeekdayTellsAnother() {
        assertThat(year("3 listopada br. Burmistrz Brzozowa przyjął delegację z Brna.", 2026))
                .isEqualTo(2026);
        assertThat(year("We wtorek 3 listopada i w środę 6 listopada gościliśmy Brno.", 2026))
                .isEqualTo(2026);
    }

    @Test
    void believesAYearThatTheTextTells() {
        assertThat(
                        year(
                                "W 2021 r. działo się wiele. W czwartek 3 listopada przyjechała delegacja z Brna.",
                                2026))
                .isEqualTo(2021);
    }

    private static @Nullable Integer year(String text, int file) {
        return new Intake().extract(text, new Hints(file, null)).document().year();
    }
}
