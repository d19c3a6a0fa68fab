package pl.mosty.polish.name.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.NameReading;
import pl.mosty.polish.name.Names;

class ConfidenceTest {

    @Test
    void neverFallsWhereTheShareRises() {
        for (var confidence : List.of(Confidence.ALONE, Confidence.IN_DOCUMENT)) {
            double last = 0;
            for (int share = 0; share <= 10_000; share++) {
                double now = confidence.of(share / 10_000.0);
                assertThat(now).isBetween(last, 1.0);
                last = now;
            }
        }
    }

    @Test
    void keepsTheOrderOfReadingsAndLeavesARest() {
        for (var name : List.of("Markiem", "Brnie", "Kowalskich", "Ryanairem", "Radom")) {
            var readings = Names.shared().read(name, NameKind.OTHER);
            assertThat(readings)
                    .extracting(NameReading::confidence)
                    .isSortedAccordingTo((one, other) -> Double.compare(other, one));
            assertThat(readings.stream().mapToDouble(NameReading::confidence).sum())
                    .isLessThanOrEqualTo(1.0001);
        }
    }
}
