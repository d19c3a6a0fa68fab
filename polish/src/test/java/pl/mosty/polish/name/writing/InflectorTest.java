package pl.mosty.polish.name.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

class InflectorTest {

    @ParameterizedTest
    @CsvSource({
        "Stany Zjednoczone, LOCATIVE, Stanach Zjednoczonych",
        "Zjednoczone Emiraty Arabskie, INSTRUMENTAL, Zjednoczonymi Emiratami Arabskimi",
        "Zespół Szkół Muzycznych w Ustce, GENITIVE, Zespołu Szkół Muzycznych w Ustce",
        "Uniwersytet im. Jana Kowala, LOCATIVE, Uniwersytecie im. Jana Kowala",
        "Królestwo Danii, LOCATIVE, Królestwie Danii",
        "Bielsko-Biała, LOCATIVE, Bielsku-Białej",
        "Nadrenia Północna-Westfalia, GENITIVE, Nadrenii Północnej-Westfalii",
        "Międzynarodowe Targi Lubelskie, DATIVE, Międzynarodowym Targom Lubelskim",
        "Katowice, GENITIVE, Katowic",
        "Baden-Baden, LOCATIVE, Baden-Baden",
        "Stowarzyszenie „Mosty”, INSTRUMENTAL, Stowarzyszeniem „Mosty”",
        "Rada Miasta, GENITIVE, Rady Miasta",
        "beta-bloker, GENITIVE, beta-blokera",
        "CD-ROM, INSTRUMENTAL, CD-ROM-em",
        "ABB-y, INSTRUMENTAL, ABB-ami",
    })
    void declinesTheHeadAndItsAdjectives(String lemma, Case grammaticalCase, String form) {
        assertThat(Names.shared().inflect(lemma, NameKind.ORGANISATION, null, grammaticalCase))
                .isEqualTo(form);
    }
}
