package pl.mosty.app.importing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mosty.app.register.Fingerprint;

final class KnownNamesTest {

    private static final Known OLE = new Known(1, "Ole Lind", List.of());
    private static final Known JANA = new Known(2, "Jana Novotná", List.of());

    @Test
    void readsOnlyWhatWasAdded() {
        var first = KnownNames.NONE.at(new Fingerprint(1, 11, 0), _ -> List.of(OLE));
        var second =
                first.at(
                        new Fingerprint(2, 12, 11),
                        last -> {
                            assertThat(last).isEqualTo(1);
                            return List.of(JANA);
                        });
        assertThat(second.known()).containsExactly(OLE, JANA);
    }

    @Test
    void knowsOnceWhoWasAddedBetweenFingerprintAndNames() {
        var first = KnownNames.NONE.at(new Fingerprint(1, 11, 0), _ -> List.of(OLE, JANA));
        assertThat(first.known()).containsExactly(OLE);
        var second = first.at(new Fingerprint(2, 12, 11), _ -> List.of(JANA));
        assertThat(second.known()).containsExactly(OLE, JANA);
    }
}
