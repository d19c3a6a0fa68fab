package pl.mosty.intake.source.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.flow.Piece.Heading;
import pl.mosty.intake.source.flow.Piece.Image;
import pl.mosty.intake.source.flow.Piece.Item;
import pl.mosty.intake.source.flow.Piece.PageStart;
import pl.mosty.intake.source.flow.Piece.Paragraph;
import pl.mosty.intake.source.flow.Piece.Table;

/// Tells tables of facts, which become rows, from tables that only place text on the page, which
/// become the text that stands in their cells.
final class TableText {

    private static final int LONG_CELL = 600;
    private static final int LONGEST_TITLE = 60;

    private TableText() {}

    static boolean isLayout(Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        return columns < 2
                || (table.rows().size() < 2
                        && table.rows().stream().flatMap(List::stream).anyMatch(TableText::isFlow))
                || table.rows().stream().flatMap(List::stream).anyMatch(TableText::isLong)
                || (!isTitled(table)
                        && table.rows().stream().flatMap(List::stream).anyMatch(TableText::nests));
    }

    /// Whether the first row names the columns of all others.
    private static boolean isTitled(Table table) {
        int columns = table.rows().getFirst().size();
        return table.rows().size() > 1
                && table.rows().stream().allMatch(row -> row.size() == columns)
                && table.rows().getFirst().stream().allMatch(TableText::isTitle);
    }

    private static boolean isTitle(List<Piece> cell) {
        int length = words(cell).length();
        return length > 0 && length <= LONGEST_TITLE && !nests(cell);
    }

    /// Cells in one line each; empty rows are left out, and a row of one cell is null's text.
    static List<Row> rows(Table table) {
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            var cells = row.stream().map(TableText::words).toList();
            long filled = cells.stream().filter(it -> !it.isEmpty()).count();
            if (filled > 0) {
                rows.add(filled == 1 && row.size() == 1 ? Row.title(cells) : Row.cells(cells));
            }
        }
        return rows;
    }

    static List<Piece> images(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(it ->
                        it instanceof Table inner
                                ? images(inner).stream()
                                : Stream.of(it).filter(Image.class::isInstance))
                .toList();
    }

    private static boolean isFlow(List<Piece> cell) {
        return cell.size() > 2;
    }

    private static boolean isLong(List<Piece> cell) {
        return (cell.size() > 3 || nests(cell)) && words(cell).length() > LONG_CELL;
    }

    private static boolean nests(List<Piece> cell) {
        return cell.stream().anyMatch(Table.class::isInstance);
    }

    private static String words(List<Piece> cell) {
        return cell.stream()
                .map(TableText::words)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String words(Piece piece) {
        return switch (piece) {
            case Heading it -> line(it.text());
            case Paragraph it -> line(it.text());
            case Item it -> line(it.text());
            case Table it -> inner(it);
            case Image _, PageStart _ -> "";
        };
    }

    /// The rows of a table that stands in a cell, as an enumeration.
    private static String inner(Table table) {
        return table.rows().stream()
                .map(row -> words(row.stream().flatMap(List::stream).toList()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String line(String text) {
        return Cleaned.line(text).replace('|', '/');
    }

    /// A row's outer bars stand where its first or last cell is empty, so that no column is lost.
    ///
    /// @param title of the rows below, where one cell is as wide as the table; else null
    record Row(@Nullable String title, String line) {

        static Row title(List<String> cells) {
            return new Row(cells.getFirst(), "");
        }

        static Row cells(List<String> cells) {
            var line = String.join(" | ", cells);
            boolean open = cells.getFirst().isEmpty() || cells.getLast().isEmpty();
            return new Row(null, open ? "| " + line + " |" : line);
        }
    }
}
