package pl.mosty.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;

class ShortenedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    M. partn. i um. zagr. | miasta partnerskie i umowy zagraniczne
                    członkostwo w org. międzynar. | członkostwo w organizacje międzynarodowe
                    Stow. Euroregion Bóbr | Stow. Euroregion Bóbr
                    w zw. z budową, pow. 5 ha, gm. Dębowo | w związki z budową, powiaty 5 ha, gm. Dębowo
                    5 m. od drogi, album, tum. | 5 m. od drogi, album, tum.
                    """)
    void spellsOutWhatOfficesShorten(String words, String whole) {
        assertThat(Shortened.spelledOut(Passage.of(words))).hasToString(whole);
    }

    @ParameterizedTest
    @CsvSource({"Partnerzy zagr., true", "Partnerzy., false", "zagr, false", "., false"})
    void knowsTheDotOfAShortenedWord(String words, boolean shortened) {
        assertThat(Shortened.endsIn(words, new Span(0, words.length()))).isEqualTo(shortened);
    }
}
