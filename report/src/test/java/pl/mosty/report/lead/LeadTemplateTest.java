package pl.mosty.report.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.mosty.polish.inflection.Case;
import pl.mosty.report.lead.LeadPart.Count;
import pl.mosty.report.lead.LeadPart.Fixed;
import pl.mosty.report.lead.LeadPart.Partners;
import pl.mosty.report.lead.LeadPart.Unit;
import pl.mosty.report.lead.LeadPart.Words;

class LeadTemplateTest {

    @Test
    void readsEveryPlaceholder() {
        assertThat(
                        LeadTemplate.parse(
                                        "W {year} r. władze {unit:genitive} i"
                                                + " {partner-cities:count:instrumental} z"
                                                + " {partner-counties:instrumental}: {network}")
                                .parts())
                .containsExactly(
                        new Words("W "),
                        Fixed.YEAR,
                        new Words(" r. władze "),
                        new Unit(Case.GENITIVE),
                        new Words(" i "),
                        new Count(PartnerGroup.PARTNER_CITIES, Case.INSTRUMENTAL),
                        new Words(" z "),
                        new Partners(PartnerGroup.PARTNER_COUNTIES, Case.INSTRUMENTAL),
                        new Words(": "),
                        Fixed.NETWORK);
    }

    @Test
    void comesBackFromItsOwnText() {
        var text = "{partner-regions:count} {project} {programme} {activity} {unit:locative}.";
        var template = LeadTemplate.parse(text);
        assertThat(template.toString()).isEqualTo(text);
        assertThat(LeadTemplate.parse(template.toString())).isEqualTo(template);
    }

    @Test
    void keepsWhatIsNoPlaceholderAsWordsAndNamesIt() {
        var template = LeadTemplate.parse("{yaer} {unit} {unit:sideways} {x:count:genitive} {");
        assertThat(template.parts()).hasSize(1);
        assertThat(template.unknown())
                .containsExactly("{yaer}", "{unit}", "{unit:sideways}", "{x:count:genitive}");
    }
}
