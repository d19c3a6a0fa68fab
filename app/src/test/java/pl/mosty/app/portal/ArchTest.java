package pl.mosty.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ArchTest {

    @Test
    void risesWithWhatItStandsFor() {
        assertThat(Arch.of(40, 40).line()).isEqualTo("M3.0 51.0A47.0 46.0 0 0 1 97.0 51.0");
        assertThat(Arch.of(10, 40).line()).isEqualTo("M3.0 51.0A47.0 27.0 0 0 1 97.0 51.0");
    }

    @Test
    void isABareDeckForNothing() {
        assertThat(Arch.of(0, 40).isStanding()).isFalse();
        assertThat(Arch.of(0, 0).isStanding()).isFalse();
    }
}
