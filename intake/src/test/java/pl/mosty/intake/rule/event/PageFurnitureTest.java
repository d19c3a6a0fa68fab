package pl.mosty.intake.rule.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.PersonMention;

/// What a page prints beside its story: buttons, the day it was looked at, the title again.
final class PageFurnitureTest {

    @Test
    void goesOnWithAStoryBehindAButton() {
        assertThat(
                        told(
                                """
                                Umowa z Grazem

                                Dnia 8.06.2012r. gmina Dębowo i miasto Graz w Austrii podpisały umowę partnerską.

                                Brak opisu obrazka

                                Stronę polską tworzyli burmistrz Dębowa Jan Lipa i sekretarz Anna Klon.

                                Zaproszonymi gośćmi uroczystości były władze miasta Brno w Czechach.

                                « powrót | Drukuj
                                """))
                .isEqualTo("2012-06-08 [Jan Lipa, Anna Klon] [AT, CZ]");
    }

    @Test
    void takesTheYearOfAnEntryForItsLaterDays() {
        assertThat(
                        read("""
                        wtorek, 1 marca 2016

                        20 września 2006– do Dębowa przyjechali radni z austriackiego Grazu na „Targi Lasu”.Delegacja z Grazu była też 21 września w Urzędzie Miejskim na konferencji.

                        Lipiec 2007– delegacja Dębowa pojechała do Grazu. W dn.14 lipca burmistrz podpisał w Grazu deklarację.
                        """)
                                .activities())
                .extracting(a -> Objects.requireNonNull(a.date()).start().toString())
                .containsExactly("2006-09-20", "2006-09-21", "2007-07", "2007-07-14");
    }

    @Test
    void readsAMeetingAboveTheTopicsItWasAbout() {
        assertThat(
                        read("""
                        Projekt Poznaj sąsiada

                        W ramach projektu spotkali się strażacy z austriackiego Grazu i Dębowa, a po rozmowach obejrzeli remizę. Tematy rozmów:
                        - koncepcja zawodów strażackich w Grazu;
                        - wydanie książki.
                        """)
                                .activities())
                .hasSize(1);
    }

    @Test
    void takesALineThatOnlyBeginsLikeAButtonForProse() {
        assertThat(
                        told(
                                """
                                Dębowo w 2019 r.

                                Powrót delegacji z Grazu, 7 maja 2019 r.: burmistrz Jan Lipa powitał radnych.
                                """))
                .startsWith("2019-05-07");
    }

    @Test
    void takesTheDayAboveTheNameDaysForThatOfThePage() {
        assertThat(
                        read("""
                        Poniedziałek, 23-09-2019
                        Imieniny: Bogusława, Tekli

                        Wizyta w Grazu 24-28.06.2001 r.

                        Delegacja z Dębowa wyjechała 24 czerwca br. do Grazu. Zwiedzano szkoły.
                        """)
                                .document()
                                .year())
                .isEqualTo(2001);
    }

    @Test
    void takesALineWithADayForThatOfTheStory() {
        assertThat(
                        told(
                                """
                                Poniedziałek, 23-09-2019

                                Delegacja z Grazu zwiedziła dziś w Dębowie szkoły i spotkała się z radnymi.
                                """))
                .startsWith("2019-09-23");
    }

    @Test
    void readsATitleThatIsPrintedAgainOnce() {
        assertThat(
                        told(
                                """
                                Graz partnerem gminy Dębowo

                                24 lutego 2019 r. Graz w Austrii i gmina Dębowo zawarły porozumienie o współpracy.

                                Graz partnerem gminy Dębowo

                                Na uroczystość przyjechał burmistrz Grazu Uwe Hof.
                                """))
                .isEqualTo("2019-02-24 [Uwe Hof] [AT]");
    }

    @Test
    void readsWhatIsSeenBehindALabelForCredits() {
        var photos =
                read("""
                Delegacja z Grazu odwiedziła Dębowo 5 maja 2019 r.

                Fot. Goście z Grazu dostali obrazy. Od lewej: Uwe Hof i Jan Lipa

                Podpisano umowę.

                Fot. Adam Wilk / Urząd Miasta
                Fot. Adam Wilk / Urząd Miasta

                Goście wyjechali.
                """)
                        .photos();
        assertThat(photos).hasSize(3);
        assertThat(photos.getFirst().caption()).startsWith("Goście z Grazu");
        assertThat(photos.getFirst().source()).isNull();
        assertThat(photos.getLast().source()).isEqualTo("Adam Wilk / Urząd Miasta");
        assertThat(photos.getLast().caption()).isNull();
    }

    @Test
    void readsPartnersWithTheirPages() {
        assertThat(
                        read("""
                        Miasta partnerskie Dębowa

                        Graz » http://www.graz.at/
                        Brno » http://www.brno.cz/

                        Zapraszamy na strony naszych partnerów.
                        """)
                                .partnerships())
                .extracting(Partnership::partner)
                .containsExactly("Graz", "Brno");
    }

    @Test
    void tellsTheDaysOfAStayFromItsHeading() {
        var text =
                """
                Gmina Dębowo

                Wizyta w Departamencie Tarn 24-28.06.2001 r.

                Sześć osób z Dębowa wyjechało 24 czerwca br. do Departamentu Tarn we Francji.

                W delegacji byli:

                  • Jan Lipa - przewodniczący rady,
                  • Adam Wąs - członek zarządu,
                  • Anna Klon - pracownik urzędu.

                Wieczorem 24.06.2001 r. przyjezdnych witali przedstawiciele departamentu: Claire MARTIN, dyrektor wydziału.

                Przewodniczący rady departamentu powitał delegację 25.06.01 w ratuszu.
                """;
        assertThat(told(text))
                .isEqualTo(
                        "2001-06-24/2001-06-28 [Jan Lipa, Adam Wąs, Anna Klon] [FR]; 2001-06-24 [Claire Martin] [FR]; 2001-06-25 [] [FR]");
        assertThat(read(text).activities())
                .extracting(a -> a.direction().name())
                .containsOnly("OUT");
    }

    @Test
    void goesOnBehindWhatSomebodySaid() {
        assertThat(
                        told(
                                """
                                Miasto Dębowo

                                12 czerwca 2017 r. burmistrz Jan Lipa spotkał się z delegacją Grazu w Austrii.

                                – Cieszę się, że możemy się spotkać – powiedział burmistrz.

                                Goście zwiedzili szkołę. Następnego dnia delegacja wzięła udział w obchodach Dni Dębowa.
                                """))
                .isEqualTo("2017-06-12 [Jan Lipa] [AT]; 2017-06-13 [] [AT]");
    }

    @Test
    void takesWhoSignedItForPartOfTheSigning() {
        assertThat(
                        told(
                                """
                                Miasto Dębowo

                                Umowę o partnerstwie z Grazem w Austrii podpisano 12 września 1998 r. Podpisali ją wójt Jan Lipa i burmistrz Uwe Hof.
                                """))
                .isEqualTo("1998-09-12 [Jan Lipa, Uwe Hof] [AT]");
    }

    @Test
    void takesAReceptionAtHomeForOne() {
        assertThat(
                        read("""
                        Od 24 do 28 czerwca 2001 r. delegacja Dębowa przebywała z wizytą w Grazu. 26 czerwca 2001 r. w Poznaniu powitano delegację z Linzu.
                        """)
                                .activities())
                .extracting(a -> a.direction().name())
                .endsWith("IN");
    }

    private static String told(String text) {
        return read(text).activities().stream()
                .map(PageFurnitureTest::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(Activity activity) {
        return activity.date()
                + " "
                + activity.people().stream().map(PersonMention::name).toList()
                + " "
                + activity.countries();
    }

    private static Extraction read(String text) {
        return new Intake().extract(text, Hints.NONE);
    }
}
