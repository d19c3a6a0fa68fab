package pl.mosty.intake.rule.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;

final class ToldDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    W dniach 3–6 maja 2021 r. delegacja z Grazu odwiedziła Dębowo. W czwartek goście posadzili dąb. Trzeciego dnia w domu kultury odbył się koncert chóru z Grazu. | 2021-05-03/2021-05-06, 2021-05-06, 2021-05-05
                    Od 10 do 13 czerwca 2021 r. radni gościli w Brnie, a ostatniego dnia rozmawiali z hejtmanem. | 2021-06-10/2021-06-13, 2021-06-13
                    W marcu 2021 r. starosta uczestniczył w targach w Lipsku, a wicestarosta w tym samym miesiącu odwiedził Graz. | 2021-03, 2021-03
                    W grudniu 2021 r. burmistrz spotkał się z konsulem Niemiec, a pod koniec miesiąca rozmawiał z Ambasadorem Danii. | 2021-12, 2021-12
                    W kwietniu 2021 r. podpisano umowę z Grazem. Miesiąc później do Dębowa przyjechał chór z Brna. | 2021-04, 2021-05
                    W maju 2021 r. uczniowie z Dębowa pojechali do Grazu, a we wrześniu młodzież z Grazu przyjechała do Dębowa. | 2021-05, 2021-09
                    W 2021 r. nie doszło do żadnej wizyty, a jedyną formą kontaktu była wideorozmowa z burmistrzem Grazu przeprowadzona w lutym. | 2021-02
                    Delegacja z Grazu, która przebywała w Dębowie w maju 2021 r., zaprosiła radnych na targi, które odbędą się 7 września 2021 r. | 2021-05
                    W lutym 2021 r. wójt wziął udział w zawodach w Brnie, natomiast w sierpniu chór z Brna wystąpił w Dębowie. | 2021-02, 2021-08
                    W 2021 r. 12 maja chór z Brna wystąpił w Dębowie. 23.05. w Grazu spotkali się strażnicy obu miast. | 2021-05-12, 2021-05-23
                    W dniach 3–6 maja 2015 r. radni gościli w Brnie. W czwartek 5 maja debatowano w ratuszu o wodzie. | 2015-05-03/2015-05-06, 2015-05-05
                    W maju 2021 r. chór z Brna wystąpił w Dębowie. Podczas rozmowy wspomniano jubileusz, który miasto obchodziło 1 lipca. | 2021-05
                    Umowę z Brnem rada miasta wypowiedziała uchwałą z 30 marca 2021 r. | 2021-03-30
                    Czas przyszedł na strażaków: 21 września br. OSP Lipowo i OSP Graz zawarły umowę partnerską. | --09-21
                    Kontakty podjęto na nowo: w maju 2021 r. Delegacja z Grazu odwiedziła Dębowo. | 2021-05
                    W maju 2021 r., zgodnie z uchwałą z 3 lutego 2021 r., podpisano umowę z Brnem. | 2021-05
                    Od czwartku 9 czerwca do niedzieli 12 czerwca 2016 r. Dębowo podejmowało grupę z Grazu. | 2016-06-09/2016-06-12
                    We wtorek 24 września br. burmistrz wystąpił na forum w Brnie. Dzień później odwiedził szkołę w Grazu. | --09-24, --09-25
                    3 maja 2021 r. – wizyta radnych z Brna; 7 czerwca 2021 r. – koncert w Grazu, potem – pokaz filmu, jesienią – zjazd w Linzu. | 2021-05-03, 2021-06-07, 2021-06-07, 2021
                    W maju 2021 r. radni byli na zjeździe w Brnie; jesienią gościliśmy w Dębowie komisję z Grazu. | 2021-05, 2021
                    W maju 2021 r. radni byli na zjeździe w Brnie; w lipcu wspólnie z Grazem urządzono w Lipsku wieczór pieśni. | 2021-05, 2021-07
                    W 2021 r. w dn. 5–7.06. Burmistrz Dębowa uczestniczył w zjeździe w Brnie. | 2021-06-05/2021-06-07
                    Delegacja Dębowa była od 12 do 14.IX. w Brnie na targach. | --09-12/--09-14
                    W maju 2021 r. starosta odwiedził starostę w Grazu.W lipcu 2021 r. podpisano umowę z Brnem. | 2021-05, 2021-07
                    W dniach 3–6 maja 2021 r. do Dębowa przyjeżdża delegacja z Grazu. Pierwszego dnia goście zwiedzają ratusz. We wtorek burmistrzowie podpisują list. | 2021-05-03/2021-05-06, 2021-05-04
                    Dnia 8 czerwca 2021 r. starosta wyjeżdża na targi do Linzu. Co roku 9 maja uczniowie odwiedzają Graz. | 2021-06-08
                    Korespondencję zainicjowano w 2019r. List parafowali 6 maja 2021r. starosta Jan Lipa i landrat Karl Hof z Grazu. | 2021-05-06
                    W ratuszu podejmowano w 2020 r. Ambasadora Malty. | 2020
                    W dniach 4 i r., na zaproszenie rady, w Grazu wystąpiła orkiestra. r., goszcząc radnych, Dębowo otworzyło wystawę. W maju 2021 r. radni zatrzymali się w Brnie. | null, null, 2021-05
                    Proszę czekać, trwa wczytywanie zawartości. W maju 2021 r. radni gościli w Brnie. | 2021-05
                    W dniach 3–6 maja 2021 r. delegacja z Grazu odwiedziła Dębowo. Wieczorem burmistrz Grazu dziękował za wymianę; umowę podpisano w 2001 roku. | 2021-05-03/2021-05-06
                    W 2021 r. po raz trzeci gościliśmy u siebie nauczycieli z Linzu. Przez tydzień, od 3 do 9 maja, poznawali nasze szkoły. | 2021-05-03/2021-05-09
                    W dniach 4–6 maja 2021 r. strażacy pojechali do Brna i zawarli pierwsze znajomości z tamtejszą strażą; nawiązano pierwsze kontakty. | 2021-05-04/2021-05-06
                    8 maja 2021 r. chór z Brna odwiedził Dębowo i nawiązał pierwszy kontakt z tutejszą orkiestrą. | 2021-05-08
                    8 maja 2021 r. grupa z Brna przyjechała na festyn Przyjaźń ponad rzeką, podczas którego zawiązano klub. | 2021-05-08
                    9 maja 2021 r. uczniowie z Brna wystąpili na koncercie Przyjaźń ponad rzeką, podczas którego zawiązano klub. | 2021-05-09
                    9 maja 2021 r. uczniowie z Brna przyjechali na festyn Przyjaźń ponad rzeką, w trakcie którego rozpoczęto zbiórkę. | 2021-05-09
                    A. Lis, wójt Dębowa, 6 maja 2021 r. odwiedził Graz. R. Lis, radny Dębowa, 8 czerwca 2021 r. odwiedził Brno. | 2021-05-06, 2021-06-08
                    2 maja 2021 r. uczniowie z Grazu przyjechali do Dębowa na bieg na 800 m. Delegacja z Brna odwiedziła Dębowo 9 czerwca 2021 r. | 2021-05-02, 2021-06-09
                    9 maja 2021 r. w Brnie odbyła się 3. V edycja festiwalu z chórem z Dębowa. | 2021-05-09
                    9 maja 2021 r. delegacja z Brna odwiedziła Dębowo: najpierw – spotkanie, potem – koncert, na zakończenie – wystawa. | 2021-05-09
                    9 maja – zjazd w Brnie, 7 czerwca – koncert w Linzu, na koniec – sesja w Grazu. | --05-09, --06-07, --06-07
                    W 2021 r. orkiestra z Dębowa zagrała na festynie w Grazu. Odbył się on 5 i 6 czerwca. | 2021-06-05/2021-06-06
                    W dniach 3–6 maja 2021 r. byliśmy z wizytą w Grazu. W środę złożyliśmy kwiaty pod pomnikiem. Tego samego dnia byliśmy z roboczą wizytą u burmistrzów trzech gmin. | 2021-05-03/2021-05-06, 2021-05-05, 2021-05-05
                    Pierwszy wyjazd do Grazu (5 maja 2021 r.) dotyczył szkół. Drugi, w dniach 3–4 czerwca 2021 r., objął targi w Linzu. | 2021-05-05, 2021-06-03/2021-06-04
                    W dniach 3–4 czerwca 2021 r. radni byli na zjeździe w Grazu. Takie zjazdy odbywają się tam od lat, zawsze w styczniu. | 2021-06-03/2021-06-04
                    W maju 2021 r. Dębowo zdobyło nagrodę w Grazu i zostało wybrane do zarządu sieci Green Rivers. | 2021-05, 2021-05
                    W maju 2021 r. Dębowo zgłosiło się do konkursu w Grazu i zostało przyjęte do sieci Green Rivers. | 2021-05
                    Radni z Dębowa udali się w dniach r. do Grazu. Chór z Brna zaśpiewał r. w Dębowie. | null, null
                    9 maja 2021 r. przyjechał do Dębowa wójt Grazu; spisał on raport, ogłoszony 3 lipca 2021 r. | 2021-05-09
                    9 maja 2021 r. w Grazu obradowała rada sieci. Stronę polską reprezentował wójt Dębowa Jan Lipa. | 2021-05-09
                    9 maja 2021 r. w Dębowie otwarto wystawę z Grazu. W uroczystości wzięła też udział delegacja z Brna. | 2021-05-09
                    9 maja 2021 r. do Dębowa przyjechała delegacja z Grazu. Obchodzono dziesięć lat umowy, jaką Graz zawarł z Brnem. | 2021-05-09
                    W 2021 r. radni z Dębowa pojechali do Grazu, a 25 Austriaków przyjechało stamtąd do Dębowa. | 2021, 2021
                    9 maja 2021 r. delegacja z Grazu przyjechała do Dębowa, a gości przyjął burmistrz. | 2021-05-09
                    W 2021 r. Dębowo podpisało list z Grazem, a gminę odwiedzili konsulowie. | 2021, 2021
                    Graz odwiedził Dębowo we wrześniu 2021 r. Do wydarzeń najważniejszych należał przyjazd delegacji z Brna, która 9 maja zwiedziła ratusz. | 2021-09, 2021-05-09
                    2021 urządzono w Dębowie seminarium o latach 1920-1948 z uczniami z Grazu. | 2021
                    W maju 2021 r. w Grazu podpisano umowę. Delegacja liczyła 5 osób, a wśród nich byli radni. | 2021-05
                    W 2021 r. odbyło się spotkanie z Grazem. Dwa lata później w Grazu podpisano umowę. | 2021, 2023
                    W maju 2021 r. delegacja z Grazu odwiedziła Dębowo. Rok później do Grazu pojechał chór. | 2021-05, 2022
                    W dniach 8–10 maja 2021 r. uczniowie pojadą do Grazu, gdzie zostanie otwarta wystawa. W czerwcu 2021 r. radni odwiedzili Brno. | 2021-06
                    In May 2021 the mayor led a delegation to Graz, and in June students from Graz visited Opole. | 2021-05, 2021-06
                    """)
    void countsDaysWithinItsStory(String words, String dates) {
        var text = "Współpraca zagraniczna Miasta Dębowo\n\n" + words;
        assertThat(dates(text)).containsExactly(dates.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MALTA (24 kwietnia) | 2021-04-24
                    KENIA (5–6 czerwca) | 2021-06-05/2021-06-06
                    Peru, 3 grudzień 2021 r. | 2021-12-03
                    KENIA (umowa z 3 maja 1999 r.) | 2021
                    KENIA (stan na 31.12.2021 r.) | 2021
                    """)
    void takesTheDayOfAHeading(String heading, String date) {
        var text =
                "Wizyty dyplomatów w Dębowie w 2021 r.\n\n"
                        + heading
                        + "\n\nZ Ambasadorem rozmawiał Burmistrz Miasta Dębowa o wystawie zegarów i o szkołach.\n";
        assertThat(dates(text)).containsExactly(date);
    }

    @Test
    void takesNoYearFromDaysOfAgreements() {
        var text =
                "Miasta partnerskie Dębowa\n1. GRAZ (Austria), umowa z dnia – 4.05.2000 r.\n2. BRNO (Czechy), umowa z dn. 5.06.2004 r.\nUmowy wypowiedziane\nW marcu br. rada wypowiedziała umowę z Lipskiem (Niemcy).\n";
        assertThat(dates(text)).containsExactly("--03");
    }

    @Test
    void takesTheDayOfMinutesForThatOfTheirSession() {
        var text =
                "Protokół Nr XX/2016\nsesji Rady Miasta Dębowo\nz dnia 18 czerwca 2016 r.\n\nW XX sesji wzięli udział goście z Grazu.\n\nW 2015 r. radni odwiedzili Brno.\n";
        assertThat(dates(text)).containsExactly("2016-06-18", "2015");
    }

    @Test
    void countsTodayFromTheDayOfPublication() {
        var text =
                "Goście z Danii\nOpublikowano: 3 października 2019 r.\n\nBurmistrz Miasta Dębowa spotkał się dziś z Ambasadorem Danii. Wczoraj dyplomata odwiedził szkołę muzyczną.\n";
        assertThat(dates(text)).startsWith("2019-10-03");
    }

    @Test
    void takesNoDayOfPublicationForThatOfAnEvent() {
        var text =
                "Dębowo pomaga\n\n19 grudnia 2022\n\nW środę rano na granicy oddano dary dla Winnicy.\n\nW tym roku gmina oddała też Winnicy wóz strażacki.\n";
        assertThat(dates(text)).containsExactly("2022-12-14", "2022");
    }

    /// Whom one hopes to see again comes later.
    @Test
    void takesNoHopeForAnEvent() {
        var text =
                "Delegation to Graz\n\nOur twin town held its summer festival again, and councillors from Opole travelled to Graz.\n\nWe thanked the hosts and hope to see them in Opole at the city days in June 2010.\n\nCopyright © 2005 Opole. All Rights Reserved\n";
        assertThat(dates(text)).containsExactly("null");
    }

    /// The clock of a page and its copyright tell no year.
    @Test
    void takesNoYearOfThePage() {
        var text =
                "Dziś jest sobota 4 maja 2024 r. Imieniny Moniki, Floriana\n\nGoście z Grazu\n\nOd 5 do 7 czerwca Dębowo gościło delegację z Grazu.\n\nCopyright © 2019 Gmina Dębowo. Wszelkie prawa zastrzeżone\n";
        assertThat(dates(text)).containsExactly("--06-05/--06-07");
    }

    @Test
    void readsMonthsBesideThePlaceInABracket() {
        var text =
                "W 2021 r. odbyły się:\n- warsztaty o wodzie (październik, Brno),\n- zjazd sieci (Graz, maj),\n- przegląd chórów w Linzu (maj, lipiec).\n";
        assertThat(dates(text)).containsExactly("2021-10", "2021-05", "2021");
    }

    @Test
    void takesNoDayOfWhatWasTalkedAbout() {
        var text =
                "Wizyty dyplomatów w Dębowie w 2021 r.\n\nMALTA\n\nO wyborach w marcu 2020 r. mówił Ambasador Adam Borg.\n";
        assertThat(dates(text)).containsExactly("2021");
    }

    @Test
    void readsGuestsWithTheirDays() {
        var text =
                "W 2021 r. Dębowo odwiedzili:\na) prof. Jan Novák z Brna – 14 marca,\nb) nauczyciele z Grazu (3–7 kwietnia),\nc) chór z Lipska – w maju.\n";
        assertThat(dates(text)).containsExactly("2021-03-14", "2021-04-03/2021-04-07", "2021-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Am 12.9. empfing der Stadtpräsident eine Delegation aus Graz. Die Delegation besichtigte die Altstadt. | 2021-09-12
                    Am 12.9. empfing der Stadtpräsident den Konsul der Republik Österreich im Rathaus. | 2021-09-12
                    Vom 3. bis 5. Mai besuchte der Bürgermeister die Partnerstadt Graz. Am letzten Tag unterzeichneten die Bürgermeister im Rathaus eine Erklärung. | 2021-05-03/2021-05-05, 2021-05-05
                    """)
    void readsGerman(String words, String dates) {
        var text = "Städtepartnerschaften der Stadt Opole – Bericht für das Jahr 2021\n\n" + words;
        assertThat(dates(text)).containsExactly(dates.split(", ", -1));
    }

    private static List<String> dates(String text) {
        return new Intake()
                .extract(text, Hints.NONE).activities().stream()
                        .map(a -> String.valueOf(a.date()))
                        .toList();
    }
}
