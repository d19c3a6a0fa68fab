package pl.mosty.polish.country.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.country.InText;
import pl.mosty.polish.inflection.Case;

final class CountriesTest {

    private final Countries countries = Countries.standard();

    record Example(String text, String expected) {}

    static Stream<Example> examples() {
        try (var in = CountriesTest.class.getResourceAsStream("country-examples.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace("\\n", "\n").split("\t", -1))
                    .map(cells -> new Example(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheExamples(Example example) {
        var found =
                countries.mentions(example.text()).stream()
                        .map(mention -> shown(example.text(), mention))
                        .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(example.expected());
    }

    private static String shown(String text, CountryMention mention) {
        return text.substring(mention.start(), mention.end())
                + " = "
                + mention.country().code()
                + " "
                + mention.form()
                + " "
                + Arrays.stream(Case.values())
                        .filter(mention.cases()::contains)
                        .map(c -> c.name().substring(0, 1))
                        .collect(Collectors.joining())
                + (mention.wellFormed() ? "" : " -> " + mention.correction());
    }

    @Test
    void knowsEveryStateAndTerritoryOfTheStandard() {
        var expected =
                Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK")).toList();
        assertThat(countries.list())
                .extracting(Country::code)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void findsEveryNameInEveryCase() {
        findsEveryNameOf(countries);
        findsEveryNameOf(Countries.former());
    }

    private static void findsEveryNameOf(Countries countries) {
        for (var country : countries.list()) {
            var names =
                    Stream.concat(
                            Stream.of(country.shortName(), country.officialName()),
                            country.aliases().stream());
            names.filter(name -> name.inText() == InText.FREE)
                    .forEach(name -> {
                        for (var grammaticalCase : Case.values()) {
                            var text = "X " + name.in(grammaticalCase) + ".";
                            assertThat(countries.mentions(text))
                                    .as(text)
                                    .anySatisfy(mention -> {
                                        assertThat(mention.country()).isEqualTo(country);
                                        assertThat(mention.cases()).contains(grammaticalCase);
                                        assertThat(mention.end()).isEqualTo(text.length() - 1);
                                    });
                        }
                    });
        }
    }

    @Test
    void answersAnyText() {
        var random = new Random(11);
        var bits =
                "Republik|a|i |Czech |polsk|o-|Niemiec|\ud83d|\udc4b|\u0301|-|’|\n|Stan|y |Kongo"
                        .split("\\|", -1);
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            int last = 0;
            for (var mention : countries.mentions(text)) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(last);
                last = mention.end();
                assertThat(last).isBetween(mention.start() + 1, text.length());
            }
        }
        assertThat(countries.mentions("Republika ".repeat(100_000))).isEmpty();
    }
}
