package pl.mosty.report.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.mosty.polish.name.Names;

class LeadRecogniserTest {

    private static final LeadValues VALUES =
            new LeadValues(
                    2022,
                    "Wierzbogród",
                    Map.of(PartnerGroup.PARTNER_CITIES, 10),
                    Map.of(PartnerGroup.PARTNER_COUNTIES, List.of("Hrabstwo Kilkenny")));

    @Test
    void findsYearUnitCountsAndPartnersInTheirCases() {
        assertThat(
                        recognised(
                                "W_2022_r. władze Wierzbogrodu pracowały z_10 miastami partnerskimi"
                                        + " i_Hrabstwem Kilkenny:"))
                .isEqualTo(
                        "W_{year}_r. władze {unit:genitive} pracowały"
                                + " z_{partner-cities:count:instrumental} i_"
                                + "{partner-counties:instrumental}:");
    }

    @Test
    void leavesNumbersThatAreNoYearAndWordsWithinWords() {
        var lead = "Targi 2022 zwiedziło 2022 gości, też z Wierzbogrodu-Zdroju:";
        assertThat(recognised(lead)).isEqualTo(lead);
    }

    @Test
    void findsTheSectionsSubject() {
        var subject = new SectionSubject("QUIET STREETS", "URBACT", null);
        assertThat(
                        new LeadRecogniser(Names.shared())
                                .recognise(
                                        "W projekcie QUIET STREETS (program URBACT):",
                                        VALUES,
                                        subject,
                                        List.of())
                                .toString())
                .isEqualTo("W projekcie {project} (program {programme}):");
    }

    @Test
    void leavesThePlaceOfASentenceThatTellsAnActivity() {
        var sentence = "W maju w Namur obradował zjazd.";
        assertThat(
                        new LeadRecogniser(Names.shared())
                                .recognise(
                                        "Trwała współpraca. " + sentence + " Było warto.",
                                        VALUES,
                                        SectionSubject.NONE,
                                        List.of(sentence))
                                .toString())
                .isEqualTo("Trwała współpraca. {activity} Było warto.");
    }

    private static String recognised(String lead) {
        return new LeadRecogniser(Names.shared())
                .recognise(lead.replace('_', '\u00A0'), VALUES, SectionSubject.NONE, List.of())
                .toString()
                .replace('\u00A0', '_');
    }
}
