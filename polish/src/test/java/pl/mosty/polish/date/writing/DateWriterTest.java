package pl.mosty.polish.date.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.reading.DateReader;

final class DateWriterTest {

    @ParameterizedTest
    @CsvSource({
        "8 kwietnia, 8 kwietnia, 8 kwietnia",
        "25-27 maja 2022, 25–27 maja, 25–27 maja 2022 r.",
        "30 sierpnia - 3 września 2018 r., 30 sierpnia – 3 września, 30 sierpnia – 3 września 2018 r.",
        "30 grudnia 2022 do 2 stycznia 2023, 30 grudnia – 2 stycznia, 30 grudnia 2022 r. – 2 stycznia 2023 r.",
        "w czerwcu 2022 r., czerwiec, czerwiec 2022 r.",
        "maj-czerwiec 2022, maj–czerwiec, maj–czerwiec 2022 r.",
        "w 2022 r., 2022, 2022",
        "w latach 2014-2020, 2014–2020, 2014–2020",
    })
    void writesDatesInPolish(String text, String withoutYear, String inFull) {
        var days = read(text);
        assertThat(DateWriter.write(days, DateStyle.POLISH)).isEqualTo(withoutYear);
        assertThat(DateWriter.write(days, DateStyle.POLISH.inFull())).isEqualTo(inFull);
    }

    @ParameterizedTest
    @CsvSource({
        "8 kwietnia 2022, 8 kwietnia 2022 r., on 8 April 2022",
        "25-27 maja 2022, w dniach 25–27 maja 2022 r., from 25–27 May 2022",
        "w czerwcu 2022 r., w czerwcu 2022 r., in June 2022",
        "w lutym 2022 r., w lutym 2022 r., in February 2022",
        "maj-czerwiec 2022, od maja do czerwca 2022 r., in May–June 2022",
        "w 2022 r., w 2022 r., in 2022",
        "w latach 2014-2020, w latach 2014–2020, in 2014–2020",
    })
    void leadsIntoASentence(String text, String polish, String english) {
        var days = read(text);
        assertThat(DateWriter.write(days, DateStyle.POLISH.inFull().asLead())).isEqualTo(polish);
        assertThat(DateWriter.write(days, DateStyle.ENGLISH.inFull().asLead())).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "25-27 maja 2022, 25–27_maja_2022_r.",
        "30 sierpnia - 3 września 2018, 30_sierpnia – 3_września 2018_r.",
    })
    void keepsNumbersWithTheirWords(String text, String expected) {
        assertThat(DateWriter.write(read(text), DateStyle.POLISH.inFull().withoutBreaks()))
                .isEqualTo(expected.replace('_', '\u00a0').replace("maja\u00a02022", "maja 2022"));
    }

    private static DateInterval read(String text) {
        return DateReader.read(text).getFirst().interval().orElseThrow();
    }
}
