package pl.mosty.intake.rule.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.PersonMention;

final class ToldTogetherTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    List parafowano w maju 2001 r. w Grazu, a umowę podpisano 3 czerwca 2002 r. w Dębowie. Pod oboma dokumentami widnieją nazwiska: wójt Jan Lipa, burmistrz Grazu Uwe Hof. | Jan Lipa, Uwe Hof / Jan Lipa, Uwe Hof
                    Umowę z Grazem zawarto w lutym 2007 r. w Austrii; jej potwierdzenie odbyło się 5 maja 2007 r. w Dębowie. Oba akty podpisali burmistrz Grazu Uwe Hof i wójt Jan Lipa. | Uwe Hof, Jan Lipa / Uwe Hof, Jan Lipa
                    3 maja 2007 r. przyjechał burmistrz Grazu Uwe Hof.\\n\\nBogaty program\\n\\nDelegacja liczyła 5 osób, a wśród nich był poseł Karl Meier z Grazu. | Uwe Hof, Karl Meier
                    3 maja 2007 r. przyjechał burmistrz Grazu Uwe Hof.\\n\\nSport\\n\\nW 2007 r. w zawodach w Brnie biegł Jan Lipa. | Uwe Hof / Jan Lipa
                    3 maja 2007 r. przyjechał burmistrz Grazu Hans-Jörg Hof. 7 czerwca 2007 r. burmistrz Grazu Hans Jörg Hof otworzył wystawę. | Hans-Jörg Hof / Hans-Jörg Hof
                    """)
    void namesWhoTookPartInEach(String words, String people) {
        var text = "Współpraca zagraniczna Gminy Dębowo\n\n" + words.replace("\\n", "\n");
        var told =
                new Intake()
                        .extract(text, Hints.NONE).activities().stream()
                                .map(a ->
                                        a.people().stream()
                                                .map(PersonMention::name)
                                                .collect(Collectors.joining(", ")))
                                .collect(Collectors.joining(" / "));
        assertThat(told).isEqualTo(people);
    }
}
