package pl.mosty.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStyleTest {

    @ParameterizedTest
    @CsvSource({
        "spotkanie z Ambasadorką Danii Kirsten Holm, BY_NOUN",
        "spotkanie z Ambasador Danii Kirsten Holm, OFFICIAL",
        "z Ambasador Danii i z Konsulką Ukrainy, OFFICIAL",
        "z Ambasadorem Danii, OFFICIAL",
        "dyrektorka biura Anna Nowak, OFFICIAL",
    })
    void learnsHowWomensOfficesAreCalled(String text, WomensOffices women) {
        assertThat(WomensOffices.in(text)).isEqualTo(women);
    }

    @Test
    void learnsWhatAChapterShowsOfItsOffice() {
        var style = HouseStyle.in("W\u00A0maju przyjęto konsulkę Ukrainy. Pomoc w\u00A0Ukrainie.");

        assertThat(style.women()).isEqualTo(WomensOffices.BY_NOUN);
        assertThat(style.prepositions().chosen()).isEqualTo(Map.of("UA", "w"));
        assertThat(style.ties().words()).containsExactly("w");
        assertThat(style.order()).isEqualTo(HouseStyle.USUAL.order());
    }
}
