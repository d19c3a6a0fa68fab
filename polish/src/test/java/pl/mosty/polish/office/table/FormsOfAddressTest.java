package pl.mosty.polish.office.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

final class FormsOfAddressTest {

    private final Offices offices = Offices.standard();
    private final FormsOfAddress address = new FormsOfAddress(offices);

    @ParameterizedTest
    @CsvSource({
        "ambassador, MASCULINE_PERSONAL, Panie Ambasadorze, Szanowny Panie Ambasadorze",
        "ambassador, FEMININE, Pani Ambasador, Szanowna Pani Ambasador",
        "ambassador-extraordinary, MASCULINE_PERSONAL, Panie Ambasadorze, Szanowny Panie Ambasadorze",
        "consul-general, FEMININE, Pani Konsul, Szanowna Pani Konsul",
        "honorary-consul, MASCULINE_PERSONAL, Panie Konsulu, Szanowny Panie Konsulu",
        "deputy-city-president, MASCULINE_PERSONAL, Panie Prezydencie, Szanowny Panie Prezydencie",
        "vice-chair-of-city-council, FEMININE, Pani Przewodnicząca, Szanowna Pani Przewodnicząca",
        "starost, FEMININE, Pani Starosto, Szanowna Pani Starosto",
        "king, MASCULINE_PERSONAL, Wasza Królewska Mość, Wasza Królewska Mość",
        "archbishop, MASCULINE_PERSONAL, Księże Arcybiskupie, 'Ekscelencjo, Czcigodny Księże Arcybiskupie'",
        "apostolic-nuncio, MASCULINE_PERSONAL, Księże Nuncjuszu Apostolski, 'Ekscelencjo, Czcigodny Księże Nuncjuszu Apostolski'",
    })
    void speaksAndWritesToTheHolder(String id, Gender gender, String spoken, String written) {
        assertThat(address.inSpeech(offices.get(id), gender)).isEqualTo(spoken);
        assertThat(address.inLetter(offices.get(id), gender)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "ambassador, MASCULINE_PERSONAL, NOMINATIVE, Jego Ekscelencja",
        "ambassador, FEMININE, INSTRUMENTAL, Jej Ekscelencją",
        "ambassador, FEMININE, GENITIVE, Jej Ekscelencji",
        "king, FEMININE, GENITIVE, Jej Królewskiej Mości",
        "prince, MASCULINE_PERSONAL, INSTRUMENTAL, Jego Książęcą Mością",
        "rector, MASCULINE_PERSONAL, ACCUSATIVE, Jego Magnificencję",
    })
    void speaksOfTheHolder(String id, Gender gender, Case grammaticalCase, String expected) {
        assertThat(address.honorific(offices.get(id), gender, grammaticalCase)).contains(expected);
    }

    @Test
    void knowsAFormForEveryOffice() {
        for (var office : offices.list()) {
            assertThat(address.inSpeech(office, Gender.MASCULINE_PERSONAL)).contains(" ");
            assertThat(address.inLetter(office, Gender.FEMININE)).contains(" ");
        }
        assertThat(address.honorific(offices.get("consul"), Gender.FEMININE, Case.DATIVE))
                .isEmpty();
    }
}
