package pl.mosty.polish.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class TokensTest {

    @Test
    void cutsWordsNumbersAndMarks() {
        var tokens = Tokens.of("W 2022 r. Łódź–Lwów");
        assertThat(tokens.size()).isEqualTo(7);
        assertThat(tokens.isWord(0)).isTrue();
        assertThat(tokens.isNumber(1)).isTrue();
        assertThat(tokens.value(1)).isEqualTo(2022);
        assertThat(tokens.isMark(3, ".")).isTrue();
        assertThat(tokens.gap(3)).isEqualTo(Gap.NONE);
        assertThat(tokens.isMark(5, "–")).isTrue();
    }

    @Test
    void tellsGapsApart() {
        var tokens = Tokens.of("a b\u00a0c\nd\r\ne\n \nf");
        assertThat(tokens.gap(0)).isEqualTo(Gap.BREAK);
        assertThat(tokens.gap(1)).isEqualTo(Gap.SPACE);
        assertThat(tokens.gap(2)).isEqualTo(Gap.SPACE);
        assertThat(tokens.gap(3)).isEqualTo(Gap.LINE);
        assertThat(tokens.gap(4)).isEqualTo(Gap.LINE);
        assertThat(tokens.gap(5)).isEqualTo(Gap.BREAK);
    }

    @Test
    void comparesWithoutCapitalsAndSoftHyphens() {
        var tokens = Tokens.of("ŁÓDŹ am\u00adba\u00adsa\u00addor");
        assertThat(tokens.is(0, "łódź")).isTrue();
        assertThat(tokens.hash(0)).isEqualTo(Tokens.hash("łódź"));
        assertThat(tokens.is(1, "ambasador")).isTrue();
        assertThat(tokens.hash(1)).isEqualTo(Tokens.hash("ambasador"));
        assertThat(tokens.is(1, "ambasadora")).isFalse();
    }

    @Test
    void findsTheTokenAtAnOffset() {
        var tokens = Tokens.of(" ab  cd");
        assertThat(tokens.at(0)).isZero();
        assertThat(tokens.at(2)).isZero();
        assertThat(tokens.at(3)).isEqualTo(1);
        assertThat(tokens.at(6)).isEqualTo(1);
        assertThat(tokens.at(7)).isEqualTo(2);
    }

    @Test
    void coversEverythingButWhiteSpaceOfAnyText() {
        var random = new Random(11);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
            }
            var tokens = Tokens.of(text);
            int last = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(isBlank(text.substring(last, tokens.start(i)))).isTrue();
                assertThat(tokens.hash(i))
                        .isEqualTo(Tokens.hash(text.substring(tokens.start(i), tokens.end(i))));
                last = tokens.end(i);
            }
            assertThat(isBlank(text.substring(last))).isTrue();
        }
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Signs.kind((char) c) >= Signs.SPACE);
    }
}
