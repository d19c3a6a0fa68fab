package pl.mosty.intake.source.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import pl.mosty.intake.source.flow.Piece;

/// The rows of a table with a cell in every column: one that reaches over several rows stands in
/// each of them, one that reaches over several columns leaves the others empty.
final class HtmlTable {

    private static final int MOST = 99;

    /// By column, the cells that reach into the rows below.
    private final List<Reaching> columns = new ArrayList<>();

    private record Reaching(List<Piece> cell, int left) {
        static final Reaching NONE = new Reaching(List.of(), 0);
    }

    private HtmlTable() {}

    static List<List<List<Piece>>> rows(Element table) {
        var reader = new HtmlTable();
        var rows = new ArrayList<List<List<Piece>>>();
        for (var row : table.select("tr")) {
            if (table.equals(row.closest("table"))) {
                rows.add(reader.row(row));
            }
        }
        return rows;
    }

    private List<List<Piece>> row(Element row) {
        var cells = new ArrayList<List<Piece>>();
        for (var element : row.children()) {
            above(cells);
            var cell = new HtmlPieces().of(element);
            int high = span(element, "rowspan");
            int wide = row.childrenSize() > 1 ? span(element, "colspan") : 1;
            for (int i = 0; i < wide; i++) {
                reach(cells.size(), i == 0 ? cell : List.of(), high - 1);
                cells.add(i == 0 ? cell : List.of());
            }
        }
        above(cells);
        return cells;
    }

    /// Adds what reaches from above into the next columns.
    private void above(List<List<Piece>> cells) {
        while (cells.size() < columns.size() && columns.get(cells.size()).left() > 0) {
            var reaching = columns.get(cells.size());
            columns.set(cells.size(), new Reaching(reaching.cell(), reaching.left() - 1));
            cells.add(reaching.cell());
        }
    }

    private void reach(int column, List<Piece> cell, int left) {
        while (columns.size() <= column) {
            columns.add(Reaching.NONE);
        }
        columns.set(column, new Reaching(cell, left));
    }

    private static int span(Element cell, String name) {
        var value = cell.attr(name);
        return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, MOST) : 1;
    }
}
