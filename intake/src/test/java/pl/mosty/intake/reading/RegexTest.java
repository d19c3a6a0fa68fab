package pl.mosty.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RegexTest {

    @Test
    void takesASpaceForAnyRunOfThem() {
        var words = Regex.anyCase("miasto partnerskie");
        assertThat(words.in("MIASTO\u00a0\n partnerskie")).isTrue();
        assertThat(words.in("miastopartnerskie")).isFalse();
    }

    @Test
    void takesASpaceWithAQuestionMarkForOneThatMayBeMissing() {
        var words = Regex.exact("12 ?r\\.");
        assertThat(words.in("12r.")).isTrue();
        assertThat(words.in("12  r.")).isTrue();
        assertThat(words.in("12-r.")).isFalse();
    }
}
