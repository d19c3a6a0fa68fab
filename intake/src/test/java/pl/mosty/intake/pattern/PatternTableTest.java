package pl.mosty.intake.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PatternTableTest {

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
        var laidOut = PatternTable.load();
        assertThat(laidOut.size()).isPositive();
        assertThat(laidOut.toByteArray())
                .isEqualTo(PatternTable.of(laidOut.expressions()).toByteArray());
    }

    @Test
    void isReadAsItWasWritten() {
        var written = PatternTable.of(EXPRESSIONS);
        var read = PatternTable.read(new LaidOut(written.toByteArray()));
        assertThat(read.expressions()).isEqualTo(EXPRESSIONS);
        assertThat(EXPRESSIONS).extracting(read::number).containsExactly(0, 1, 2, 3, 4);
        assertThat(found(read.covers())).isEqualTo(found(written.covers())).isNotEmpty();
        assertThat(read.covers().covers(0)).isTrue();
        assertThat(read.covers().covers(1)).isFalse();
        assertThat(read.covers().before(4)).isEqualTo(11);
    }

    @Test
    void doesNotKnowAnExpressionThatHasChangedSince() {
        var table = PatternTable.of(List.of("Aa", "gość"));
        assertThat("BB").hasSameHashCodeAs("Aa");
        assertThat(table.number("BB")).isNegative();
        assertThat(table.number("gości")).isNegative();
        assertThat(table.number("gość")).isEqualTo(1);
    }

    @Test
    void ofNothingKnowsNothing() {
        var table = PatternTable.of(List.of());
        assertThat(table.number("gość")).isNegative();
        assertThat(found(table.covers())).isEmpty();
    }

    @Test
    void growsToTheTreeOfAllExpressions() {
        var builder = new CoverTreeBuilder(PatternTable.of(EXPRESSIONS.subList(0, 2)).covers());
        for (var more : EXPRESSIONS.subList(2, EXPRESSIONS.size())) {
            builder.add(Syntax.parse(more, false).map(Cover::of).orElse(null));
        }
        var grown = builder.build();
        assertThat(grown.size()).isEqualTo(EXPRESSIONS.size());
        assertThat(found(grown)).isEqualTo(found(PatternTable.of(EXPRESSIONS).covers()));
    }

    private static Set<String> found(CoverTree tree) {
        var found = new TreeSet<String>();
        tree.find(TEXT, (pattern, place) -> found.add(pattern + " at " + place));
        return found;
    }
}
