package pl.mosty.intake.rule.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;

final class ActReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    VISIT_OUT | OUT | radni z Dębowa wyjechali do Grazu, aby poznać tamtejsze szkoły
                    VISIT_OUT | OUT | pracownicy Urzędu Miasta odwiedzili szwedzkie Malmö
                    VISIT_IN | IN | przyjęto delegację z Grazu
                    VISIT_IN | IN | nauczyciele z węgierskiego Pecsu zwiedzili Dębowo
                    VISIT_IN | IN | do Dębowa przyjechali uczniowie liceum w Brnie
                    VISIT_IN | IN | w naszym mieście przebywała grupa strażaków z Lipska
                    VISIT_IN | IN | prezydent przyjęła w Sali Kolumnowej wicemera Grazu
                    VISIT_IN | IN | w ratuszu gościł nadburmistrz Lipska
                    VISIT_OUT | OUT | delegację radnych gościł w Lipsku nadburmistrz
                    VISIT_IN | IN | Dębowo odwiedziło dziewięć osób z Grazu
                    VISIT_IN | IN | delegacja Wielkiego Mostu (Włochy) zwiedziła termy
                    VISIT_IN | IN | pod dach ratusza trafili stypendyści z Grazu
                    VISIT_IN | IN | do Dębowa ściągnęły chóry z Brna
                    VISIT_OUT | OUT | uczniowie z Dębowa trafili na praktyki do Linzu
                    DIPLOMATIC_MEETING | NONE | spotk. z Amb. Szwecji i Kons. Gen. Niemiec
                    EVENT | LOCAL | w Dębowie otwarto wystawę o Grazu, na którą zaproszono starostę
                    VISIT_IN | IN | rewizytę złożyli nam radni
                    VISIT_IN | IN | wizytę złożył wiceprzewodniczący Landtagu
                    EVENT | OUT | w Grazu założono Towarzystwo Przyjaciół Dębowa
                    EVENT | IN | goście z Grazu odwiedzili targi ogrodnicze w Dębowie
                    EVENT | OUT | warsztaty w Brnie o zieleni
                    VISIT_IN | IN | miasto partnerskie Graz miało w Dębowie swoją delegację
                    VISIT_OUT | OUT | gmina Dębowo miała swoją delegację w partnerskim Grazu
                    VISIT_OUT | OUT | zwiedziliśmy muzeum w Grazu i złożyliśmy kwiaty na cmentarzu
                    VISIT_OUT | OUT | przyjęto nas oficjalnie w Grazu
                    MEMBERSHIP_EVENT | NONE | przyjęto nas do sieci Green Rivers
                    VISIT_OUT | OUT | na zaproszenie starosty gminy Lewice na Słowację udała się nasza delegacja
                    VISIT_IN | IN | na zaproszenie starosty przyjechała młodzież z Lewic na Słowacji
                    VISIT_IN | IN | w sali rajców władze gościły liczną delegację partii SPD w Landtagu Saksonii
                    VISIT_OUT | OUT | gospodarzem spotkania była gmina Graz, dokąd pojechali radni
                    VISIT_IN | IN | gospodarzem spotkania było Dębowo, dokąd przyjechali radni Grazu
                    OTHER | NONE | gmina oddała miastu Winnica wóz strażacki
                    DIPLOMATIC_MEETING | LOCAL | w ratuszu w Dębowie zebrał się korpus konsularny
                    EVENT | OUT | chór z Dębowa wystąpił na festiwalu w Brnie
                    EVENT | LOCAL | na Rynku w Dębowie otwarto wystawę fotografii
                    EVENT | NONE | podpisano umowę o współpracy z niemieckim miastem Lipsk
                    EVENT | OUT | zarząd sieci zebrał się w Grazu, aby przyjąć budżet
                    DIPLOMATIC_MEETING | NONE | o wymianie szkół dyskutowano z Ambasadorem Danii
                    DIPLOMATIC_MEETING | NONE | o wymianie szkół mówił Ambasador Danii
                    VISIT_IN | IN | przyjęto ośmioro garncarzy z manufaktury w Grazu
                    VISIT_IN | IN | wizyta mera Grazu Uwe Hofa w Dębowie
                    VISIT_IN | IN | Dębowo podejmowało szkołę merów z Ukrainy
                    EVENT | OUT | w Grazu, z którym łączy nas lotnictwo, piloci z Dębowa wzięli udział w pokazach
                    MEETING | NONE | burmistrz łączył się zdalnie z merem Brna
                    EVENT | LOCAL | w bibliotece w Dębowie otwarto dział z nutami podarowanymi przez chór
                    MEETING | NONE | burmistrz rozmawiał przez internet z merem Brna
                    MEETING | IN | w ratuszu odbyły się rozmowy z burmistrzem Lipska
                    DIPLOMATIC_MEETING | IN | Ambasador Danii odwiedził Urząd Miasta
                    DIPLOMATIC_MEETING | NONE | burmistrz spotkał się z Konsulem Generalnym Niemiec
                    DIPLOMATIC_MEETING | LOCAL | w Muzeum w Dębowie odbyło się spotkanie z korpusem konsularnym
                    OTHER | NONE | Rada Miasta wypowiedziała umowę o współpracy z Brnem
                    OTHER | NONE | RM zerwała um. partn. z m. Brno (Czechy)
                    """)
    void tellsKindAndWay(ActivityKind kind, Direction direction, String words) {
        var text = "Współpraca zagraniczna Miasta Dębowo w 2021 r.\n\n • 7 maja – " + words + ".";
        var activities = new Intake().extract(text, Hints.NONE).activities();
        assertThat(activities)
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.kind()).isEqualTo(kind);
                    assertThat(a.direction()).isEqualTo(direction);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    VISIT_OUT | OUT | two councillors travelled to Graz
                    VISIT_IN | IN | the Mayor welcomed a delegation from Leipzig
                    VISIT_IN | IN | Zhuhai's Vice-Mayor and six officials toured the terminal
                    EVENT | OUT | our choir performed at a festival in Brno
                    """)
    void readsEnglish(ActivityKind kind, Direction direction, String words) {
        var text =
                "International cooperation of the City of Opole in 2021\n\n • 7 May – "
                        + words
                        + ".";
        var activities = new Intake().extract(text, Hints.NONE).activities();
        assertThat(activities)
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.kind()).isEqualTo(kind);
                    assertThat(a.direction()).isEqualTo(direction);
                });
    }
}
