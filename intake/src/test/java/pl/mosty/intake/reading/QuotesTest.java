package pl.mosty.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    projekt „Zielone @brzegi” | true
                    projekt „Zielone brzegi” @ruszył | false
                    Projekt „Grüne Ufer“ traf @sich | false
                    the “Green @Banks” project | true
                    the "Green Banks" @project | false
                    wystawa «Dwa @brzegi» | true
                    wystawa bez cudzysłowu @tu | false
                    """)
    void tellsWhatStandsInQuotes(String marked, boolean open) {
        int at = marked.indexOf('@');
        assertThat(Quotes.isOpen(marked.replace("@", ""), 0, at)).isEqualTo(open);
    }
}
