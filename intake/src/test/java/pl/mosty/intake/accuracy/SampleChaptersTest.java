package pl.mosty.intake.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The chapters of the invented city, against their answers. The floors are what was reached when
/// the rules were frozen, less one fact in fifty.
final class SampleChaptersTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("mosty.root", ".."), "samples", "wierzbogrod");

    private static List<Answers> chapters() {
        return Answers.of(SAMPLES);
    }

    private static List<Judged> judged() {
        return chapters().stream().flatMap(a -> Judged.of(a).stream()).toList();
    }

    @Test
    void readsMostActivitiesRightAsAWhole() {
        var wanted = chapters().stream().mapToInt(a -> a.activities().size()).sum();
        var right = judged().stream().filter(j -> j.what().equals("activity") && j.right()).count();

        assertThat(right).isGreaterThanOrEqualTo(wanted * 86L / 100);
    }

    @Test
    void readsPartnersAndNetworksOfTheUnit() {
        for (var what : List.of("partnership", "membership", "project")) {
            var facts = judged().stream().filter(j -> j.what().equals(what)).toList();

            assertThat(facts.stream().filter(Judged::right).count())
                    .as(what)
                    .isGreaterThanOrEqualTo(facts.size() * 93L / 100);
        }
    }

    @Test
    void isRightWhereItIsCertain() {
        var certain = judged().stream().filter(j -> j.evidence().certain()).toList();
        var wrong = certain.stream().filter(j -> !j.right()).toList();

        assertThat(certain).hasSizeGreaterThan(80);
        assertThat(wrong).hasSizeLessThanOrEqualTo(certain.size() / 100);
    }

    /// Prints how often facts of each confidence are right, over the samples and over the
    /// directories of `mosty.answers` (parted by commas).
    @Test
    void tellsHowSureItMayBe() {
        var directories =
                Stream.concat(
                                Stream.of(SAMPLES),
                                Stream.of(System.getProperty("mosty.answers", "").split(",", -1))
                                        .filter(d -> !d.isBlank())
                                        .map(Path::of))
                        .toList();
        var table = new TreeMap<String, int[]>();
        for (var directory : directories) {
            for (var answers : Answers.of(directory)) {
                for (var judged : Judged.of(answers)) {
                    var row =
                            table.computeIfAbsent(
                                    String.format(
                                            Locale.ROOT,
                                            "%.2f %s %s",
                                            judged.evidence().confidence(),
                                            judged.what(),
                                            judged.evidence().rule()),
                                    _ -> new int[2]);
                    row[0] += judged.right() ? 1 : 0;
                    row[1]++;
                }
            }
        }
        table.descendingMap()
                .forEach((key, row) -> System.out.println(key + ": " + row[0] + "/" + row[1]));

        assertThat(table).isNotEmpty();
    }
}
