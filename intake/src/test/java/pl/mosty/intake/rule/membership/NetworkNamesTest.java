package pl.mosty.intake.rule.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NetworkNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sieci Miast Uczących się, które działają | Sieć Miast Uczących się
                    Związku Gmin Rozwijających się. | Związek Gmin Rozwijających się
                    Klubu Jezior się wycofało | Klub Jezior
                    Ligi Miast Zielonych się rozwijającej | Liga Miast Zielonych
                    """)
    void takesTheReflexiveWordOfParticiplesAlone(String text, String name) {
        assertThat(NetworkNames.enumerated(text, 0, text.length(), false))
                .extracting(NetworkNames.Named::name)
                .containsExactly(name);
    }
}
