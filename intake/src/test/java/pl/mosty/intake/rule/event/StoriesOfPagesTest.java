package pl.mosty.intake.rule.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Membership;

/// How pages of offices lay their stories out: titles above paragraphs, leads, captions.
final class StoriesOfPagesTest {

    @Test
    void readsTheParagraphBelowADatedTitle() {
        var text =
                """
                Dębowo i Graz w 2019 roku

                3-4 maja 2019 - Święto Chleba

                Na obchody Święta Chleba przyjechała delegacja partnerskiego Grazu z burmistrzem na czele.

                5 czerwca 2019 - Rozmowy o szkołach

                O wymianie uczniów i wspólnych koncertach rozmawiał u nas przewodniczący rady miasta Graz.
                """;
        assertThat(days(text)).isEqualTo("2019-05-03/2019-05-04, 2019-06-05");
        assertThat(read(text).activities()).allMatch(a -> told(text, a).contains("Graz"));
    }

    @Test
    void keepsTheLinesOfACalendarApart() {
        assertThat(
                        days(
                                """
                                Kalendarium 2019

                                3 maja – przyjazd delegacji z Grazu
                                5 czerwca – koncert chóru z Brna

                                Współpraca z Grazem i Brnem trwa od wielu lat i obejmuje przede wszystkim kulturę oraz sport.
                                """))
                .isEqualTo("2019-05-03, 2019-06-05");
    }

    @Test
    void readsTheParagraphBelowATitleWithItsBullet() {
        assertThat(
                        days(
                                """
                                Wydarzenia w 2002 roku

                                 • WIZYTA STUDYJNA
                                  Przedstawiciele Dębowa i sąsiednich gmin byli w Grazu z wizytą studyjną w dniach 2-6 marca 2002 r.

                                 • CHÓR W BRNIE
                                  Dzięki pomocy partnerskiego miasta chór nauczycieli z Dębowa zaśpiewał w Brnie 8 kwietnia 2002 r.
                                """))
                .isEqualTo("2002-03-02/2002-03-06, 2002-04-08");
    }

    @Test
    void readsALeadAboveTheListOfWhatWasAgreed() {
        assertThat(
                        days(
                                """
                                Radni w Grazu

                                Delegacja z Dębowa wybrała się na rozmowy do partnerskiego Grazu w Austrii.

                                Burmistrz i radni rozmawiali w ratuszu w Grazu 5 maja 2013 r. o szkołach. Uzgodniono, że najważniejsze będą:

                                - wymiana uczniów;
                                - kontakty uczelni.

                                W dniu 6 maja 2013 r. goście z Dębowa zasiedli do obiadu z konsulem.
                                """))
                .isEqualTo("2013-05-05, 2013-05-06");
    }

    @Test
    void readsEachItemBelowALeadWithItsYearAlone() {
        assertThat(
                        days(
                                """
                                W 2013 r. odbyły się:

                                - koncert chóru z Grazu w Dębowie;
                                - warsztaty dla nauczycieli w Brnie.
                                """))
                .isEqualTo("2013, 2013");
    }

    @Test
    void takesALineThatSaysWhoIsSeenForACaption() {
        var text =
                """
                Dębowo w Grazu

                Burmistrz Dębowa 4 maja 2018 r. dyskutował w Grazu o przyszłości Europy i rozmawiał z radnymi.

                Jan Lipa, burmistrz Dębowa, i przewodniczący rady Grazu Karl Berg

                Goście z Dębowa zwiedzili też ogród botaniczny i obejrzeli wyścig motorniczych na rynku miasta.
                """;
        var read = read(text);
        assertThat(read.photos()).hasSize(1);
        assertThat(read.activities()).hasSize(1);
    }

    @Test
    void takesALineThatSaysWhoCameForATitle() {
        var text =
                """
                Dębowo w 2018 r.

                Burmistrz Dębowa 4 maja 2018 r. dyskutował w Grazu o przyszłości Europy i rozmawiał z radnymi.

                Ambasador Austrii, goście z Grazu i Brna

                W dniu 5 czerwca 2018 r. Ambasador Austrii odwiedził Dębowo wraz z gośćmi z Grazu i Brna.
                """;
        assertThat(read(text).photos()).isEmpty();
    }

    @Test
    void joinsASentenceToTheOneWhosePronounItOpensWith() {
        var text =
                """
                Wydarzenia w 2002 roku

                "Sport dla każdego" - tak nazwano VIII Spotkanie Komisji Sportu Związku Miast Nadrzecznych, do którego należy Dębowo. Miało ono miejsce w dniach 15-16 marca 2002 r. w Grazu; przyjechali przedstawiciele 13 miast.
                """;
        assertThat(days(text)).isEqualTo("2002-03-15/2002-03-16");
        assertThat(read(text).memberships())
                .extracting(Membership::organisation)
                .containsExactly("Związek Miast Nadrzecznych");
    }

    private static String days(String text) {
        return read(text).activities().stream()
                .map(a -> String.valueOf(a.date()))
                .collect(Collectors.joining(", "));
    }

    private static String told(String text, Activity activity) {
        return activity.evidence().span().of(text);
    }

    private static Extraction read(String text) {
        return new Intake().extract(text, Hints.NONE);
    }
}
