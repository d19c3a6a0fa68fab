package pl.mosty.intake.rule.act.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.mosty.intake.reading.Form;

final class VocabularyTest {

    static Stream<List<String>> rows() throws IOException {
        var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void knowsAWordOfEachExample(List<String> row) {
        assertThat(row).hasSize(4);
        var wanted = WordClass.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        var vocabulary = Vocabulary.of(row.get(1));
        assertThat(Arrays.stream(row.get(3).split("[. -]+")))
                .anyMatch(word -> isOf(vocabulary, word, wanted));
    }

    @Test
    void knowsADeputyWhateverItsLength() {
        var vocabulary = Vocabulary.of("pl");
        assertThat(isOf(vocabulary, "wicehetmana", WordClass.FOREIGNER)).isTrue();
        assertThat(isOf(vocabulary, "wice".repeat(100_000), WordClass.PERSON)).isFalse();
    }

    private static boolean isOf(Vocabulary vocabulary, String word, WordClass wanted) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        long classes = vocabulary.classes(Form.of(word), capital);
        return (classes & wanted.bit()) != 0;
    }
}
