package pl.mosty.polish.country.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.inflection.Case;

final class FormerCountriesTest {

    private final Countries former = Countries.former();

    @ParameterizedTest
    @CsvSource({
        "umowa z miastem w Czechosłowacji, Czechosłowacji, CSHH",
        "delegacja z byłej Jugosławii, Jugosławii, YUCS",
        "obywatele ZSRR, ZSRR, SUHH",
        "Związku Socjalistycznych Republik Radzieckich, Związku Socjalistycznych Republik Radzieckich, SUHH",
        "radzieccy goście, radzieccy, SUHH",
        "partner z NRD, NRD, DDDE",
        "ambasador Serbii i Czarnogóry, Serbii i Czarnogóry, CSXX",
        "w Niemieckiej Republice Demokratycznej, Niemieckiej Republice Demokratycznej, DDDE",
        "na Antylach Holenderskich, Antylach Holenderskich, ANHH",
        "the Soviet Union, Soviet Union, SUHH",
    })
    void areFoundAsWhatTheyWere(String text, String printed, String code) {
        assertThat(former.mentions(text))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(text.substring(mention.start(), mention.end())).isEqualTo(printed);
                    assertThat(mention.country().code()).isEqualTo(code);
                });
    }

    @Test
    void areNoStatesOfToday() {
        assertThat(Countries.standard().mentions("w Czechosłowacji, Jugosławii, ZSRR i NRD"))
                .isEmpty();
        assertThat(former.mentions("w Czechach, Serbii, Rosji i RFN")).isEmpty();
        assertThat(Countries.standard().mentions("ambasador Serbii i Czarnogóry"))
                .extracting(CountryMention::country)
                .extracting(Country::code)
                .containsExactly("RS", "ME");
    }

    @Test
    void haveTheCodesOfTheStandardAndSuccessorsOfToday() {
        var codes = Locale.getISOCountries(IsoCountryCode.PART3);
        for (var country : former.list()) {
            assertThat(codes).contains(country.code());
            assertThat(country.ended()).as(country.code()).isBetween(1974, 2026);
            assertThat(country.successors())
                    .as(country.code())
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(Countries.standard().find(code)).isPresent());
        }
        assertThat(Countries.standard().list())
                .allSatisfy(country -> assertThat(country.ended()).isNull());
        assertThat(former.get("CSHH").successors()).containsExactly("CZ", "SK");
    }

    @Test
    void areWrittenInSentences() {
        assertThat(former.get("CSHH").shortName().where()).isEqualTo("w Czechosłowacji");
        assertThat(former.inflect("SUHH", CountryForm.OFFICIAL, Case.INSTRUMENTAL))
                .isEqualTo("Związkiem Socjalistycznych Republik Radzieckich");
        assertThat(former.version()).startsWith("1.0 of ");
    }
}
