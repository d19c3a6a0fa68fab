package pl.mosty.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LabelledCaptionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Od lewej: Jan Lipa-wójt Dębowa, Ole Toft-ambasador Danii w Polsce | 1
                    Od lewej strony placu weszli goście z Grazu. | 0
                    Na zdjęciu z 1998 r. widać gości z Grazu. | 0
                    """)
    void isOfAPhotoWithoutCredit(String line, int photos) {
        var text =
                "Gość z Danii w Dębowie\n\n%s\n\nDo Dębowa przyjechał ambasador Danii Ole Toft."
                        .formatted(line);
        assertThat(new Intake().extract(text, Hints.NONE).photos()).hasSize(photos);
    }
}
