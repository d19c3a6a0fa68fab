package pl.mosty.intake.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ColumnSetsTest {

    private static final int LINES = 12;

    @Test
    void partsAsManyColumnsAsAnyReportHas() {
        var sets = ColumnSets.of(page(9), List.of());
        assertThat(sets).hasSize(1);
        assertThat(sets.getFirst().columns())
                .hasSize(9)
                .allSatisfy(it -> assertThat(it).hasSize(LINES));
    }

    /// Splitting every pair of columns that is found, and not only those chosen, would never end.
    @Test
    void losesNoLineOfAPageOfEndlessColumns() {
        var sets = ColumnSets.of(page(40), List.of());
        assertThat(sets).hasSize(1);
        var columns = sets.getFirst().columns();
        assertThat(columns.stream().map(it -> it.getFirst().x())).isSorted().hasSizeGreaterThan(9);
        assertThat(columns.stream().flatMap(List::stream).flatMap(it -> it.segments().stream()))
                .hasSize(40 * LINES)
                .doesNotHaveDuplicates();
    }

    /// Columns of prose, so narrow that several begin within an indent.
    private static List<PdfLine> page(int columns) {
        return IntStream.range(0, LINES)
                .mapToObj(line ->
                        new PdfLine(
                                IntStream.range(0, columns)
                                        .mapToObj(it -> segment(it * 22f, line * 5f))
                                        .toList()))
                .toList();
    }

    private static Segment segment(float x, float y) {
        return new Segment("Delegacja miasta wróciła z Lipska", x, x + 18, y, 4, false);
    }
}
