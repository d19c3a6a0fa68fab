package pl.mosty.intake.rule.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Partnership;

/// Titles, stamps and captions are told from the prose that looks like them.
final class ProseAmongListsTest {

    @Test
    void takesADatedTitleThatNamesAnEventForTheEvent() {
        assertThat(
                        days(
                                """
                                Współpraca zagraniczna gminy Dębowo

                                5 maja 2019 – wyjazd do Grazu

                                Uczestnikami byli radni oraz mieszkańcy gminy.

                                8 czerwca 2019 – koncert chóru z Brna w Dębowie

                                Publiczność nagrodziła śpiewaków brawami.

                                3 lipca 2019 – Spotkanie z konsulem Austrii

                                Tematem była wymiana młodzieży.
                                """))
                .isEqualTo("2019-05-05, 2019-06-08, 2019-07-03");
    }

    @Test
    void takesAnItemWithItsDayForAnEventAboveItsStory() {
        assertThat(
                        days(
                                """
                                Współpraca zagraniczna gminy Dębowo

                                • Koncert chóru z Brna, 6 czerwca 2019 r.
                                W sali ośrodka kultury publiczność nagrodziła śpiewaków brawami, a na koniec zabrzmiały pieśni obu narodów.
                                """))
                .isEqualTo("2019-06-06");
    }

    @ParameterizedTest
    @CsvSource({
        "Burmistrz Kolonii Henriette Reker, DE",
        "Prezydent Rygi Nils Ušakovs, LV",
        "Mer Lidy Siergiej Łoban, BY",
        "Burmistrz Trok Maria Puč, LT"
    })
    void knowsATownBetweenAnOfficeAndAName(String officer, String state) {
        var text =
                "Goście Dębowa\n\n5 maja 2019 r. do Dębowa przyjechała delegacja. %s zwiedziła szkoły.\n"
                        .formatted(officer);
        assertThat(read(text).activities())
                .singleElement()
                .satisfies(a -> assertThat(a.countries()).hasToString("[" + state + "]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-06-24 | - 24 czerwca 2019 r. – Noc Świętojańska i imieniny miasta z udziałem gości z Grazu",
                "2019-06-23 | W dniu 23 czerwca 2019 r. delegacja z Grazu w Austrii obchodziła w Dębowie imieniny Jana.",
                "2019-05 | Wygenerowano z systemu: sprawozdanie gminy Dębowo za 2019 rok. W maju delegacja z Grazu odwiedziła Dębowo."
            })
    void readsDatesBesideNameDaysInProse(String day, String line) {
        assertThat(days("Współpraca zagraniczna\n\n" + line + "\n")).isEqualTo(day);
    }

    @Test
    void readsPartnersAboveACredit() {
        var read =
                read(
                        """
                        Współpraca zagraniczna

                        Miastami partnerskimi Dębowa są Graz w Austrii, Brno w Czechach, Linz w Austrii oraz Pecz na Węgrzech i Lwów na Ukrainie.
                        Fot. Jan Lipa
                        """);
        assertThat(read.partnerships())
                .extracting(Partnership::partner)
                .containsExactlyInAnyOrder("Graz", "Brno", "Linz", "Pecz", "Lwów");
        assertThat(read.photos()).isEmpty();
    }

    @Test
    void takesWhoMeetsTravellersForNoVisitBack() {
        assertThat(
                        days(
                                """
                                Współpraca zagraniczna gminy Dębowo

                                5 maja 2019 r. uczniowie ze szkoły w Dębowie pojechali do Grazu, a na dworzec przyjechał po nich burmistrz.
                                """))
                .isEqualTo("2019-05-05");
    }

    @Test
    void keepsAVisitApartFromTheVisitBack() {
        assertThat(
                        days(
                                """
                                Współpraca zagraniczna gminy Dębowo

                                Delegacja z Grazu odwiedziła Dębowo i spotkała się z burmistrzem.

                                W dniu 5 maja 2019 r. nasi radni pojechali z rewizytą do Grazu, gdzie zwiedzili elektrownię.
                                """))
                .isEqualTo("2019, 2019-05-05");
    }

    @Test
    void keepsTheItemsOfWhatTookPlaceBelowADatedSentence() {
        assertThat(
                        days(
                                """
                                Współpraca zagraniczna gminy Dębowo

                                5 maja 2019 r. delegacja z Grazu odwiedziła Dębowo. W 2019 r. odbyły się też:
                                - wyjazd do Brna
                                - koncert chóru z Linzu
                                - wymiana z Peczem
                                """))
                .endsWith("2019, 2019, 2019");
    }

    @Test
    void takesNoStoryForALeadOfWhatAnotherParagraphParts() {
        assertThat(
                        days(
                                """
                                W 2018 r. szkoły z Dębowa i Grazu świętowały dziesięciolecie wymiany.

                                Szkoły lubią się i piszą do siebie.

                                Umowę z Grazem podpisali 27 października 1999 r. burmistrzowie obu miast.
                                """))
                .isEqualTo("2018, 1999-10-27");
    }

    @Test
    void takesAFurtherTopicForNoFurtherMeeting() {
        assertThat(
                        days(
                                """
                                W czwartek 7 kwietnia 2022 r. w Dębowie gościł Ole Toft, ambasador Danii.

                                Drugim wątkiem, który poruszył Ole Toft, była energia.
                                """))
                .isEqualTo("2022-04-07");
    }

    private static String days(String text) {
        return read(text).activities().stream()
                .map(a -> String.valueOf(a.date()))
                .collect(Collectors.joining(", "));
    }

    private static Extraction read(String text) {
        return new Intake().extract(text, Hints.NONE);
    }
}
