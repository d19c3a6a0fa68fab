package pl.mosty.polish.date.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.word.DateWords;

final class DateReaderTest {

    record Example(String rule, String text, String expected) {}

    static Stream<Example> examples() {
        try (var in = DateReaderTest.class.getResourceAsStream("date-examples.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Example(cells[0], cells[1], cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsEachRulesExamples(Example example) {
        var read =
                DateReader.read(example.text()).stream()
                        .map(mention -> shown(example.text(), mention))
                        .collect(Collectors.joining("; "));
        assertThat(read).isEqualTo(example.expected());
    }

    private static String shown(String text, DateMention mention) {
        var printed = text.substring(mention.start(), mention.end()) + " = ";
        return printed
                + switch (mention) {
                    case DateMention.Known known ->
                            known.days()
                                    + (known.yearShift() == 0 ? "" : " year " + known.yearShift())
                                    + (known.weekday() == null
                                            ? ""
                                            : " "
                                                    + known.weekday()
                                                            .name()
                                                            .toLowerCase(Locale.ROOT));
                    case DateMention.Impossible impossible -> impossible.explanation();
                    case DateMention.InYear part ->
                            (part.year() == null ? "" : part.year() + " ") + part.part();
                    case DateMention.Relative relative -> relative.day().toString();
                };
    }

    @Test
    void readsEveryMonthInEveryNotationThatNamesIt() {
        for (int month = 1; month <= 12; month++) {
            assertThat(DateReader.read("7 " + DateWords.genitive(month) + " 2021 r."))
                    .extracting(mention -> mention.interval().orElseThrow().toString())
                    .containsExactly("2021-%02d-07".formatted(month));
            assertThat(DateReader.read("w " + DateWords.locative(month) + " odbyły się"))
                    .extracting(mention -> mention.interval().orElseThrow().toString())
                    .containsExactly("--%02d".formatted(month));
            assertThat(DateReader.read(DateWords.nominative(month) + " 2021"))
                    .extracting(mention -> mention.interval().orElseThrow().toString())
                    .containsExactly("2021-%02d".formatted(month));
        }
    }

    @Test
    void tellsAWeekdayThatIsNotTheCalendars() {
        assertThat(DateReader.read("w środę, 13 stycznia 2023 r.").getFirst())
                .isInstanceOfSatisfying(
                        DateMention.Known.class,
                        known -> assertThat(known.agreesWithWeekday()).isFalse());
    }

    @Test
    void answersAnyText() {
        var random = new Random(7);
        var bits =
                ("8|15|–|-| |  |\n|maja|czerwca|w|od|do|i|,|.|/|2022|31|00|r|roku|br|X|May|Juni|\ud83d|"
                                + "\udc4b|’|(|I|połowie|jesienią|dnia|wtorek|99999999999|ą|\u0301|\ufeff")
                        .split("\\|", -1);
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(bits[random.nextInt(bits.length)]);
                text.append(random.nextInt(3) == 0 ? "" : " ");
            }
            int last = 0;
            for (var mention : DateReader.read(text)) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(last);
                assertThat(mention.end()).isGreaterThan(mention.start());
                last = mention.end();
            }
            assertThat(last).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @MethodSource("long_texts")
    void readsAMegabyteOfAnything(String bit) {
        assertThat(DateReader.read(bit.repeat(1_000_000 / bit.length()))).isNotNull();
    }

    static Stream<String> long_texts() {
        return Stream.of(
                "1", " ", "1, ", "1 i ", "8 maja ", "8–", "a", "8.05.", "w ", "\ud83d", "\n");
    }
}
