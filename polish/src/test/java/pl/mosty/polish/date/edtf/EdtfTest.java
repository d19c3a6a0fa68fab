package pl.mosty.polish.date.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mosty.polish.date.reading.DateReader;

final class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2022-07-15, 2022-07-15",
        "2022-07, 2022-07",
        "2022, 2022",
        "2022-07-15/2022-07-17, 2022-07-15/2022-07-17",
        "2004-06/2006-08, 2004-06/2006-08",
        "1964/2008, 1964/2008",
        "2022?, 2022",
        "2022-07~, 2022-07",
        "2022-07-15%, 2022-07-15",
        "201X, 2010/2019",
        "20XX, 2000/2099",
        "2004-XX, 2004-01/2004-12",
        "1985-04-XX, 1985-04-01/1985-04-30",
        "1985-XX-XX, 1985-01-01/1985-12-31",
        "2022-23, 2022",
        "2022-40, 2022",
        "XXXX-07-15, --07-15",
        "XXXX-07, --07",
        "1985/.., ",
        "../1985-04-12, ",
        "/1985, ",
        "1985-04/, ",
        "2004-06-04/2006, ",
    })
    void readsAndWritesTheNotation(String text, String interval) {
        var date = Edtf.parse(text).orElseThrow();
        assertThat(date).hasToString(text);
        assertThat(date.interval().map(Object::toString).orElse(null)).isEqualTo(interval);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "../..",
                "2022-13",
                "2022-02-30",
                "2022-7-1",
                "22",
                "X022",
                "2X22",
                "2022-XX-15",
                "XXXX",
                "2022/2021",
                "2022-05-01/2022-04",
                "2022-07-15T10:00:00",
                "2022-07-15/2022-07-17/2022",
                "Y170000002",
                "-0009",
                "lipiec",
                "２０２２"
            })
    void refusesWhatIsNone(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "15–17 lipca 2022 r., 2022-07-15/2022-07-17",
        "15–17 lipca, XXXX-07-15/XXXX-07-17",
        "w czerwcu 2022 r., 2022-06",
        "w latach 2014–2020, 2014/2020",
        "jesienią 2022 r., 2022-23",
        "w I połowie 2022 r., 2022-40",
        "jesienią było, ",
        "31 czerwca 2022 r., ",
    })
    void writesWhatWasRead(String text, String expected) {
        var written = Edtf.of(DateReader.read(text).getFirst()).map(Edtf::toString).orElse(null);
        assertThat(written).isEqualTo(expected);
    }

    @Test
    void answersAnyText() {
        var random = new Random(2);
        var chars = "0129X-/.?~%Y T\ud83d";
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(22); i > 0; i--) {
                text.append(chars.charAt(random.nextInt(chars.length())));
            }
            Edtf.parse(text.toString())
                    .ifPresent(date -> assertThat(date).hasToString(text.toString()));
        }
    }
}
