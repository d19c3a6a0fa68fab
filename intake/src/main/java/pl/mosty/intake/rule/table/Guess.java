package pl.mosty.intake.rule.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.structure.Block.Row;

/// Columns of a table without a head, told by what most of their cells are.
final class Guess {

    private static final int LONG = 18;

    private Guess() {}

    static List<Column> columns(Chapter chapter, List<Row> rows) {
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < width; i++) {
            columns.add(column(chapter, rows, i));
        }
        keepLongest(rows, columns);
        return columns;
    }

    private static Column column(Chapter chapter, List<Row> rows, int index) {
        int dates = 0;
        int places = 0;
        int filled = 0;
        int length = 0;
        for (var row : rows) {
            var cell = index < row.cells().size() ? row.cells().get(index) : new Span(0, 0);
            if (cell.start() == cell.end()) {
                continue;
            }
            filled++;
            length += cell.end() - cell.start();
            dates += chapter.dates().within(cell).isEmpty() || size(cell) > 40 ? 0 : 1;
            places += isPlace(chapter, cell) ? 1 : 0;
        }
        if (filled == 0) {
            return Column.OTHER;
        }
        return dates * 2 > filled
                ? Column.DATE
                : places * 2 > filled
                        ? Column.PARTNER
                        : length / filled >= LONG ? Column.WHAT : Column.OTHER;
    }

    private static boolean isPlace(Chapter chapter, Span cell) {
        int named = 0;
        for (var place : chapter.places().within(cell)) {
            named += place.end() - place.start();
        }
        for (var country : chapter.countries().within(cell)) {
            named += country.end() - country.start();
        }
        return named * 2 > size(cell);
    }

    /// Of several long columns the longest tells what happened.
    private static void keepLongest(List<Row> rows, List<Column> columns) {
        var lengths = new int[columns.size()];
        for (var row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                lengths[i] += size(row.cells().get(i));
            }
        }
        int longest = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == Column.WHAT && (longest < 0 || lengths[i] > lengths[longest])) {
                longest = i;
            }
        }
        var kept = Arrays.asList(columns.toArray(Column[]::new));
        for (int i = 0; i < columns.size(); i++) {
            if (kept.get(i) == Column.WHAT && i != longest) {
                columns.set(i, Column.PEOPLE);
            }
        }
    }

    private static int size(Span cell) {
        return cell.end() - cell.start();
    }
}
