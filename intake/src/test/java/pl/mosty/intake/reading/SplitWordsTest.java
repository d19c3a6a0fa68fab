package pl.mosty.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.mosty.intake.extraction.Span;

final class SplitWordsTest {

    private static final String TEXT =
            "Współpraca wojew ództwa z regionem trwa ła, a wspó łpracę opisa-\nno w rozdziale o goś ciach i wspó łpracy.";

    @Test
    void joinsWordsSplitByHyphensAndBySpaces() {
        assertThat(SplitWords.join(TEXT).text())
                .isEqualTo(
                        "Współpraca województwa z regionem trwała, a współpracę opisano\nw rozdziale o goś ciach i współpracy.");
    }

    @Test
    void tellsWhereJoinedWordsStood() {
        var joined = SplitWords.join(TEXT);
        for (var words : new String[] {"województwa", "trwała", "opisano", "rozdziale"}) {
            int at = joined.text().indexOf(words);
            var there = joined.original(new Span(at, at + words.length())).of(TEXT);
            assertThat(there.replaceAll("[- \n]", "")).isEqualTo(words);
        }
    }

    @Test
    void keepsASentenceTogetherWhoseLineBreaksInAName() {
        assertThat(SplitWords.join("przybyła Anuk Moraj-\nil Sivan, ambasador").text())
                .isEqualTo("przybyła Anuk Morajil Sivan, ambasador");
    }
}
