package pl.mosty.intake.pattern;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "(?iuU)\\b(?:Ambasador|gości(?:ł|li)); <ambasador,<gościli,<gościł; 0",
                "[Pp]owiat(?:u|em)?\\b; powiat,powiatem,powiatu; 0",
                "\\d{1,2}\\. (?:maja|lipca); '. lipca,. maja'; 2",
                "\\p{Lu}+zosta(?=ł); został; 1048576",
                "(?:w|na).{0,9}(?:muzeum|teatr); muzeum,teatr; 11",
                "(?U)(?:na )?\\b(?:po|do)\\b[.] maja; 'na do. maja,na po. maja,<do. maja,<po. maja'; 0",
                "współprac[ay]-?miast; współpraca-miast,współpracamiast,współpracy-miast,współpracymiast; 0"
            })
    void isThePartThatEveryMatchHolds(String regex, String words, int before) {
        var cover = requireNonNull(Cover.of(Syntax.parse(regex, false).orElseThrow()));
        assertThat(String.join(",", cover.words()).replace(Cover.START, "<"))
                .isEqualTo(words.strip().replace("'", ""));
        assertThat(cover.before()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\p{L}+", "(?:ambasador)?", "w|ambasador", "ambasador|\\d+", ".*"})
    void isNothingWhereAMatchCanDoWithoutWordsOrTheseAreCommon(String regex) {
        assertThat(Cover.of(Syntax.parse(regex, false).orElseThrow())).isNull();
    }

    @Test
    void ofAlternativesHoldsTheWordsOfEach() {
        var parsed = Syntax.parse("(?:jest )?członkiem|\\d+ partnerów", false).orElseThrow();
        var cover = requireNonNull(Cover.of(parsed));
        assertThat(List.copyOf(cover.words()))
                .containsExactly(" partnerów", "członkiem", "jest członkiem");
    }
}
