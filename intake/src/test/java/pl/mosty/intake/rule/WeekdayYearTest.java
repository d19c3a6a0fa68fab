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
                                "W środę 19 maja br. starosta dębowski otworzył z gośćmi z Grazu wystawę.",
                                2025))
                .isEqualTo(2021);
        assertThat(
                        year(
                                "W środę 19 maja br. starosta dębowski otworzył z gośćmi z Grazu wystawę.",
                                2021))
                .isEqualTo(2021);
    }

    @Test
    void keepsTheFilesYearWhereNoWeekdayTellsAnother() {
        assertThat(year("19 maja br. starosta dębowski otworzył z gośćmi z Grazu wystawę.", 2025))
                .isEqualTo(2025);
        assertThat(year("We wtorek 19 maja i w środę 22 maja gościliśmy Graz.", 2025))
                .isEqualTo(2025);
    }

    @Test
    void believesAYearThatTheTextTells() {
        assertThat(
                        year(
                                "W 2022 r. w porcie grano często. W środę 19 maja przyjechał chór z Grazu.",
                                2025))
                .isEqualTo(2022);
    }

    private static @Nullable Integer year(String text, int file) {
        return new Intake().extract(text, new Hints(file, null)).document().year();
    }
}
