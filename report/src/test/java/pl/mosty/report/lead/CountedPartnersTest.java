package pl.mosty.report.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.polish.inflection.Case;

class CountedPartnersTest {

    @ParameterizedTest
    @CsvSource({
        "0, PARTNER_CITIES, NOMINATIVE, 0 miast partnerskich",
        "1, PARTNER_CITIES, INSTRUMENTAL, 1 miastem partnerskim",
        "2, PARTNER_CITIES, NOMINATIVE, 2 miasta partnerskie",
        "12, PARTNER_CITIES, ACCUSATIVE, 12 miast partnerskich",
        "14, PARTNER_CITIES, INSTRUMENTAL, 14 miastami partnerskimi",
        "22, PARTNER_CITIES, NOMINATIVE, 22 miasta partnerskie",
        "5, PARTNER_CITIES, GENITIVE, 5 miast partnerskich",
        "1, PARTNER_REGIONS, NOMINATIVE, 1 region partnerski",
        "3, PARTNER_REGIONS, LOCATIVE, 3 regionach partnerskich",
        "5, PARTNER_REGIONS, NOMINATIVE, 5 regionów partnerskich",
        "1, PARTNER_REGIONS, GENITIVE, 1 regionu partnerskiego",
        "2, PARTNER_COUNTIES, DATIVE, 2 hrabstwom partnerskim",
    })
    void agreesWithTheNumber(int count, PartnerGroup group, Case grammaticalCase, String phrase) {
        assertThat(CountedPartners.write(count, group, grammaticalCase)).isEqualTo(phrase);
    }
}
