package pl.mosty.intake.rule.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;

/// What pages of offices tell: when it was, and what.
final class ToldOnPagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Gośćmi Dni Dębowa 2023 były delegacje z Brna i Grazu.\\n\\nW roku 2022 młodzież z Dębowa brała udział w projekcie Graz – Dębowo „Bohater”. | 2023 EVENT, 2022 PROJECT_EVENT
                    Wójt Gminy Dębowo Jan Lipa gościł w Dunajskiej Stredzie 5 maja 2019 r. | 2019-05-05 VISIT_OUT
                    W dniu 5 maja 2019 r. gościł w Dębowie mer Grazu. | 2019-05-05 VISIT_IN
                    Kiedy Polska weszła do Unii Europejskiej, otworzyły się rynki w Irlandii i Szwecji. | ''
                    Do sieci Green Rivers Gmina Dębowo przystąpiła Uchwałą Rady Gminy w Dębowie nr XVI/134/07 z dnia 31 października 2007 r. | 2007-10-31 MEMBERSHIP_EVENT
                    Do zbliżenia gmin doprowadziło polsko-austriackie małżeństwo z Grazu. | ''
                    5 maja 2001 r. w Grazu podpisano umowę. Odtąd gmina należy do Ligi Miast Nadrzecznych. | 2001-05-05 EVENT
                    Umowę z Grazem zawarto 20 maja 1991 r. w Dębowie, podczas Dni Grazu trwających od 17 do 22 maja. W 1989 r. radni pojechali do Brna. | 1991-05-20 EVENT, 1991-05-17 EVENT, 1989 VISIT_OUT
                    5 maja 2019 r. do Dębowa przyjechali goście z Grazu.\\n\\n- Wymieniamy doświadczenia – cieszył się wójt Jan Lipa.\\n\\n- Pomoc nas łączy – odpowiedział burmistrz Grazu Uwe Hof. | 2019-05-05 VISIT_IN
                    W 2019 r. odbyły się spotkania.\\n\\n- 3 maja – zjazd w Grazu;\\n\\n- 5 maja – podziękowano w Dębowie gościom z Brna. | 2019-05-03 EVENT, 2019-05-05 OTHER
                    Termin realizacji: 01.05.2009 - 21.06.2009\\nProgram: Erasmus+\\nRezultaty: Przyjechała delegacja z Grazu. | 2009-05-01 VISIT_IN
                    """)
    void saysWhenAndWhat(String words, String expected) {
        var text = "Współpraca zagraniczna Gminy Dębowo\n\n" + words.replace("\\n", "\n");
        var told =
                new Intake()
                        .extract(text, Hints.NONE).activities().stream()
                                .map(a ->
                                        (a.date() == null ? "" : a.date().start()) + " " + a.kind())
                                .collect(Collectors.joining(", "));
        assertThat(told).isEqualTo(expected);
    }
}
