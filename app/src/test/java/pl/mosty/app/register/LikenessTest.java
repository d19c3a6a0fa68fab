package pl.mosty.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Patrick Haughey, Patric Haughey",
        "Päivi Laine, Paivi Laine",
        "Kowalski, Jan Kowalski",
        "Hrabstwo Nottighamshire, Hrabstwo Nottinghamshire",
        "Hrabstwo Nottighamshire, Nottinghamshire",
        "Open & Agile Smart Cities, Open&Agile Smart Cities",
        "Łódź, Lodz"
    })
    void mayBeOne(String one, String other) {
        assertThat(Likeness.isNear(one, other)).isTrue();
        assertThat(Likeness.isNear(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Brno, Bonn",
        "Graz, Gera",
        "Jan Kowalski, Anna Kowalska",
        "European Cities Marketing, City Destinations Alliance",
        "Hrabstwo Derbyshire, Hrabstwo Nottinghamshire"
    })
    void areTwo(String one, String other) {
        assertThat(Likeness.isNear(one, other)).isFalse();
    }
}
