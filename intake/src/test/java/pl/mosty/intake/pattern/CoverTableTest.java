package pl.mosty.intake.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CoverTableTest {

    private static final List<String> EXPRESSIONS =
            List.of(
                    "(?iuU)\\b(?:Ambasador|gości(?:ł|li))",
                    "\\p{L}+",
                    "[Pp]owiat(?:u|em)?\\b",
                    "(\\d)\\1",
                    "(?:w|na).{0,9}(?:muzeum|teatr)");
    private static final String TEXT =
            "Gościli w muzeum ambasadora, starostę powiatu i teatr na wodzie; ugościli też wójta.";

    @Test
    void laidOutByTheBuildIsWhatTheExpressionsGive() {
        var laidOut = CoverTable.load();
        assertThat(laidOut.size()).isPositive();
        assertThat(laidOut.toByteArray())
                .isEqualTo(CoverTable.of(laidOut.expressions()).toByteArray());
    }

    @Test
    void isReadAsItWasWritten() {
        var written = CoverTable.of(EXPRESSIONS);
        var read = CoverTable.read(new LaidOut(written.toByteArray()));
        assertThat(read.expressions()).isEqualTo(EXPRESSIONS);
        assertThat(EXPRESSIONS).extracting(read::number).containsExactly(0, 1, 2, 3, 4);
        assertThat(found(read.tree())).isEqualTo(found(written.tree())).isNotEmpty();
        assertThat(read.tree().covers(0)).isTrue();
        assertThat(read.tree().covers(1)).isFalse();
        assertThat(read.tree().before(4)).isEqualTo(11);
    }

    @Test
    void doesNotKnowAnExpressionThatHasChangedSince() {
        var table = CoverTable.of(List.of("Aa", "gość"));
        assertThat("BB").hasSameHashCodeAs("Aa");
        assertThat(table.number("BB")).isNegative();
        assertThat(table.number("gości")).isNegative();
        assertThat(table.number("gość")).isEqualTo(1);
    }

    @Test
    void ofNothingKnowsNothing() {
        var table = CoverTable.of(List.of());
        assertThat(table.number("gość")).isNegative();
        assertThat(found(table.tree())).isEmpty();
    }

    @Test
    void growsToTheTreeOfAllExpressions() {
        var builder = new CoverTreeBuilder(CoverTable.of(EXPRESSIONS.subList(0, 2)).tree());
        for (var more : EXPRESSIONS.subList(2, EXPRESSIONS.size())) {
            builder.add(Syntax.parse(more, false).map(Cover::of).orElse(null));
        }
        var grown = builder.build();
        assertThat(grown.size()).isEqualTo(EXPRESSIONS.size());
        assertThat(found(grown)).isEqualTo(found(CoverTable.of(EXPRESSIONS).tree()));
    }

    private static Set<String> found(CoverTree tree) {
        var found = new TreeSet<String>();
        tree.find(TEXT, (pattern, place) -> found.add(pattern + " at " + place));
        return found;
    }
}
