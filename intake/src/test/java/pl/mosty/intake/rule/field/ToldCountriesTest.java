package pl.mosty.intake.rule.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;

final class ToldCountriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7 maja 2021 r. wójt Jan Lipa przyjął gości z Grazu. Z Brnem współpracuje jedynie szkoła. | AT
                    7 maja 2021 r. przybyli goście z Grazu. W przyszłym roku Brno ma gościć chór. | AT
                    7 maja 2021 r. gości z Grazu powitał wójt Jan Lipa, którego gmina od lat współpracuje z Brnem. | AT
                    7 maja 2021 r. wystąpiła orkiestra z Grazu; zebrano środki dla szpitala w Czerkasach. | AT
                    7 maja 2021 r. chór z Grazu wystąpił na placu Litewskim w rocznicę rosyjskiej napaści. | AT
                    7 maja 2021 r. odbył się festyn trzech gmin; z Czech dojechało 46, z Niemiec 31 osób. | CZ, DE
                    Dary dla Grazu przekazano 18 marca 2021 r. oraz 7 maja 2021 r. | AT / AT
                    7 maja 2021 r. do liceum przyjechali uczniowie z Grazu, a rewizytę złożono 18 maja 2021 r. | AT / AT
                    7 maja 2021 r. w rocznicę rosyjskiej agresji wysłano do Grazu konwój z darami. | AT
                    7 maja 2021 r. wspólnie z Meklemburgią-Pomorzem Przednim urządzono wystawę. | DE
                    7 maja 2021 r. burmistrz Grazu opisał Dębowu dzieje wojny: żołnierze wyruszyli z Niemiec. | AT
                    7 maja 2021 r. przyjechali goście z Zagrzebia. Wójt pytał też o kontakty z Brnem. | HR
                    7 maja 2021 r. przyjechali goście z Grazu. O kontaktach z Brnem rozmawiano bez umowy. | AT
                    7 maja 2021 r. burmistrz zawiózł pomoc humanitarną na teren Ukrainy. | UA
                    7 maja 2021 r. goście z Grazu wysłuchali wykładu o pomocy dla Ukrainy. | AT
                    7 maja 2021 r. do Dębowa przyjechało 25 Litwinów. | LT
                    7 maja 2021 r. Polacy i Czesi spotkali się na festynie. | CZ
                    7 maja 2021 r. otwarto wystawę, a burmistrz Grazu mówił o Litwinach. | AT
                    7 maja 2021 r. burmistrz Jan Czech otworzył wystawę. | ''
                    7 maja 2021 r. radni zwiedzili w Grazu Centrum Opieki Ludzi Starszych. | AT
                    7 maja 2021 r. radni odwiedzili szkołę w Ludzy. | LV
                    7 maja 2021 r. landrat Anna Hof otworzyła wystawę w Dębowie. | DE
                    7 maja 2021 r. odbyła się inscenizacja bitwy Polaków i Szwedów. | ''
                    7 maja 2021 r. odbył się festyn na pamiątkę zwycięstwa nad Turkami i Rosjanami. | ''
                    """)
    void tellsWhoTookPartFromWhomWasTalkedAbout(String words, String countries) {
        var text = "Współpraca zagraniczna Miasta Dębowo w 2021 r.\n\n" + words;
        assertThat(countries(text)).isEqualTo(countries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7 maja 2021 r. przyjechał burmistrz Grazu Uwe Hof. | 12 maja 2021 r. Uwe Hof otworzył wystawę. | AT / AT
                    """)
    void knowsCounterpartsAgain(String first, String second, String countries) {
        var text =
                "Współpraca zagraniczna Miasta Dębowo w 2021 r.\n\n • " + first + "\n • " + second;
        assertThat(countries(text)).isEqualTo(countries);
    }

    /// What a heading names of several states is of its first activity.
    @Test
    void leavesHeadedStatesToTheFirstActivity() {
        var text =
                "Wiadomości Dębowa\n\nWójt na jubileuszu Grazu i Brna\n\n7 maja 2021 r. w Grazu świętowano 20 lat partnerstwa.\n\n12 maja 2021 r. wójt rozmawiał w Linzu o szkołach.\n";
        assertThat(countries(text)).isEqualTo("AT, CZ / AT");
    }

    /// `Strona Grazu: www.…` heads nothing.
    @Test
    void takesNoAddressForAHeading() {
        var text =
                "Partnerzy Dębowa\n\nStrona miasta Graz: www.graz.example\n\n12 maja 2021 r. wójt odwiedził Brno.\n";
        assertThat(countries(text)).isEqualTo("CZ");
    }

    private static String countries(String text) {
        return new Intake()
                .extract(text, Hints.NONE).activities().stream()
                        .map(a -> String.join(", ", a.countries()))
                        .collect(Collectors.joining(" / "));
    }
}
