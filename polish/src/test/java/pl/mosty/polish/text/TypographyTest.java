package pl.mosty.polish.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypographyTest {

    @ParameterizedTest
    @CsvSource({
        "W 2022 r. w mieście i na wsi, W_2022_r. w_mieście i_na wsi",
        "8 kwietnia o godz. 10, 8_kwietnia o_godz._10",
        "25–27 maja – warsztat, 25–27_maja_– warsztat",
        "J. Kowalski przy ul. Długiej, J._Kowalski przy ul._Długiej",
        "12 500 zł, 12_500_zł",
        "200 miast z 38 krajów, 200 miast z_38 krajów",
        "(w tym 5 osób), (w_tym 5 osób)",
        "rozdział a, rozdział a",
    })
    void keepsTogetherWhatBelongsTogether(String text, String expected) {
        assertThat(Typography.withNoBreakSpaces(text))
                .isEqualTo(expected.replace('_', Typography.NO_BREAK_SPACE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "wystawa \"Mosty\" w sali|wystawa „Mosty” w sali",
                "wystawa “Mosty” w sali|wystawa „Mosty” w sali",
                "wystawa „Mosty” w sali|wystawa „Mosty” w sali",
                "(\"Mosty i \"rzeki\" miast\")|(„Mosty i «rzeki» miast”)",
                "\"Mosty\"|„Mosty”",
            })
    void quotesAsPolishDoes(String text, String expected) {
        assertThat(Typography.withQuotes(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "15-17 lipca, 15–17 lipca",
        "8 maja - warsztat, 8 maja – warsztat",
        "Emilia-Romania, Emilia-Romania",
        "2022-07-15, 2022-07-15",
        "tel. 22-622-20, tel. 22-622-20",
        "w latach 2014-2020, w latach 2014–2020",
        "COVID-19, COVID-19",
        "61-809 Poznań, 61-809 Poznań",
    })
    void usesHalfPauses(String text, String expected) {
        assertThat(Typography.withDashes(text)).isEqualTo(expected);
    }

    @Test
    void changesNothingInItsOwnResults() {
        var random = new Random(9);
        var bits =
                "\"|-| |w|8|maja|r.|“|”|„|–|\u00a0|15-17|\ud83d|ą|a\u0328|\n|nr|J."
                        .split("\\|", -1);
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(25); i > 0; i--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            var once = Typography.polished(text.toString());
            assertThat(Typography.polished(once)).isEqualTo(once);
        }
    }

    @Test
    void takesAMegabyteOfAnything() {
        for (var bit : new String[] {"\"", "-", "1", "1-", "w ", " ", "\ud83d"}) {
            assertThat(Typography.polished(bit.repeat(1_000_000 / bit.length()))).isNotEmpty();
        }
    }
}
