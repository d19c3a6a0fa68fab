package pl.mosty.intake.source.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IsolatedTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, false",
        "7, 7, false",
        "9, 9, true",
        "4, 8, false",
        "4, 10, true",
        "2, 10, false",
        "2, 59, false",
        "0, 61, true",
    })
    void allowsLongerWhereTheMachineIsBusy(long used, long waited, boolean late) {
        assertThat(Isolated.isLate(Duration.ofSeconds(used), Duration.ofSeconds(waited)))
                .isEqualTo(late);
    }
}
