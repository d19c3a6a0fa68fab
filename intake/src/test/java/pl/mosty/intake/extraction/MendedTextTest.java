package pl.mosty.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MendedTextTest {

    private static final String SOURCE = "Goście, m.in z Kilkeny, przybyli.";

    @Test
    void makesTheMendsThatLieWithin() {
        var mended =
                MendedText.of(
                        SOURCE,
                        whole(),
                        List.of(mend("Kilkeny", "Kilkenny"), mend("m.in", "m.in.")));
        assertThat(mended.text()).isEqualTo("Goście, m.in. z Kilkenny, przybyli.");
    }

    @Test
    void leavesAloneWhatHasNoSuggestionOrLiesOutside() {
        var part = new Span(SOURCE.indexOf("z "), SOURCE.length());
        var mended =
                MendedText.of(SOURCE, part, List.of(mend("m.in", "m.in."), mend("Kilkeny", null)));
        assertThat(mended.text()).isEqualTo("z Kilkeny, przybyli.");
    }

    @Test
    void makesTheFirstOfTwoThatOverlap() {
        var mended =
                MendedText.of(
                        SOURCE,
                        whole(),
                        List.of(mend("z Kilkeny", "z Kilkenny"), mend("Kilkeny", "?")));
        assertThat(mended.text()).isEqualTo("Goście, m.in z Kilkenny, przybyli.");
    }

    @Test
    void tellsWhereWordsWent() {
        var mended = MendedText.of(SOURCE, whole(), List.of(mend("m.in", "między innymi")));
        assertThat(mended.offset(0)).isZero();
        assertThat(mended.offset(SOURCE.indexOf("m.in")))
                .isEqualTo(mended.text().indexOf("między"));
        assertThat(mended.offset(SOURCE.indexOf("Kilkeny")))
                .isEqualTo(mended.text().indexOf("Kilkeny"));
        assertThat(mended.offset(SOURCE.length())).isEqualTo(mended.text().length());
        assertThat(mended.offset(SOURCE.indexOf("m.in") + 2))
                .isEqualTo(mended.text().indexOf(" z Kilkeny"));
        assertThatThrownBy(() -> mended.offset(SOURCE.length() + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Span whole() {
        return new Span(0, SOURCE.length());
    }

    private static Finding mend(String words, @Nullable String suggestion) {
        int start = SOURCE.indexOf(words);
        return new Finding("test", new Span(start, start + words.length()), "", suggestion);
    }
}
