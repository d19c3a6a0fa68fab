package pl.mosty.intake.source.pdf;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.source.flow.Piece;

/// Puts the lines of a table into rows and cells.
final class Grids {

    /// Rows lie further apart than the lines within a cell.
    private static final float ROW_GAP = 1.22f;

    private Grids() {}

    static Piece.Table table(List<PdfLine> lines, List<Float> gutters) {
        float gap = rowGap(lines);
        var rows = new ArrayList<List<StringBuilder>>();
        PdfLine above = null;
        for (var line : lines) {
            boolean first = !line.between(Float.NEGATIVE_INFINITY, gutters.getFirst()).isEmpty();
            boolean begins = above == null || (gap > 0 ? line.y() - above.y() > gap : first);
            if (begins) {
                rows.add(cells(gutters.size() + 1));
            }
            fill(rows.getLast(), line, gutters);
            above = line;
        }
        return new Piece.Table(rows.stream().map(Grids::pieces).toList());
    }

    private static List<List<Piece>> pieces(List<StringBuilder> row) {
        return row.stream().map(it -> List.<Piece>of(new Piece.Paragraph(it.toString()))).toList();
    }

    private static List<StringBuilder> cells(int columns) {
        var cells = new ArrayList<StringBuilder>();
        for (int i = 0; i < columns; i++) {
            cells.add(new StringBuilder());
        }
        return cells;
    }

    private static void fill(List<StringBuilder> row, PdfLine line, List<Float> gutters) {
        float from = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < row.size(); i++) {
            float to = i < gutters.size() ? gutters.get(i) : Float.POSITIVE_INFINITY;
            for (var segment : line.between(from, to)) {
                Hyphens.append(row.get(i), segment.text());
            }
            from = to;
        }
    }

    /// The distance from which on a line begins a row, or 0 where all lie equally far apart.
    private static float rowGap(List<PdfLine> lines) {
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).y() - lines.get(i - 1).y();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        float size = lines.getFirst().size();
        boolean wrapped = least < size * 1.45f;
        return wrapped && most > least * ROW_GAP ? least * (1 + ROW_GAP) / 2 : 0;
    }
}
