package pl.mosty.intake.rule.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.rule.Example;
import pl.mosty.intake.rule.Rules;

final class CalibrationTest {

    @Test
    void saysHowOftenReadingsWereRight() {
        assertThat(Calibration.confidence(297, 300)).isEqualTo(0.99);
        assertThat(Calibration.confidence(8, 13)).isEqualTo(0.6);
        assertThat(Calibration.confidence(0, 0)).isEqualTo(0.5);
    }

    @Test
    void keepsWhatIsWrongTooOftenBelowCertain() {
        assertThat(Calibration.confidence(232, 247)).isEqualTo(0.89).isLessThan(Evidence.CERTAIN);
    }

    @Test
    void takesFewReadingsForLittleEvidence() {
        assertThat(Calibration.confidence(15, 15)).isLessThan(Evidence.CERTAIN);
        assertThat(Calibration.confidence(92, 92)).isGreaterThan(Evidence.CERTAIN);
    }

    @Test
    void isLessSureOfActivitiesWithMoreDoubts() {
        assertThat(Calibration.of("dated-bullet", 0)).isGreaterThan(Evidence.CERTAIN);
        assertThat(Calibration.of("dated-bullet", 1))
                .isLessThan(Evidence.CERTAIN)
                .isGreaterThan(Calibration.of("dated-bullet", 2));
        assertThat(Calibration.of("dated-bullet", 5)).isEqualTo(Calibration.of("dated-bullet", 3));
    }

    /// A rule without a row would break off the reading of the first text it reads.
    @Test
    void countsEveryRule() {
        assertThat(Calibration.COUNTED.keySet())
                .extracting(row -> row.substring(0, row.indexOf(' ')))
                .containsAll(Rules.all().stream().map(Example::name).toList());
    }

    @Test
    void refusesFormsThatWereNotCounted() {
        assertThatThrownBy(() -> Calibration.of("dated-bullet", "handwritten"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("handwritten");
    }
}
