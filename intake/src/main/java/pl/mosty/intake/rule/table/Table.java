package pl.mosty.intake.rule.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.structure.Block;
import pl.mosty.intake.structure.Block.Row;
import pl.mosty.intake.structure.Part;

/// Rows that follow each other, with what their columns hold.
///
/// @param rows without the head
/// @param heads the first row's cells where they name the columns, else empty
record Table(Part part, List<Row> rows, List<Span> heads, List<Column> columns) {

    private static final Pattern PROJECT = Regex.anyCase("proje[ck]t|przedsięwzię");

    Table {
        rows = List.copyOf(rows);
        heads = List.copyOf(heads);
        columns = List.copyOf(columns);
    }

    /// The tables of a section whose columns can be told.
    static List<Table> of(Chapter chapter, Part part) {
        var tables = new ArrayList<Table>();
        var run = new ArrayList<Row>();
        for (var block : part.blocks()) {
            if (block instanceof Row row) {
                if (!isRule(chapter.text(), row)) {
                    run.add(row);
                }
            } else {
                close(chapter, part, run, tables);
            }
        }
        close(chapter, part, run, tables);
        return tables;
    }

    private static void close(Chapter chapter, Part part, List<Row> run, List<Table> tables) {
        if (run.size() >= 2) {
            tables.add(read(chapter, part, List.copyOf(run)));
        }
        run.clear();
    }

    private static Table read(Chapter chapter, Part part, List<Row> run) {
        var heads = new ArrayList<Column>();
        int known = 0;
        for (var cell : run.getFirst().cells()) {
            var column = Column.ofHead(cell.of(chapter.text()));
            known += column.isPresent() ? 1 : 0;
            heads.add(column.orElse(Column.OTHER));
        }
        if (!isOfProjects(chapter, part, run.getFirst(), heads)) {
            heads.replaceAll(it -> it == Column.PROJECT ? Column.WHAT : it);
        }
        boolean head = known >= 2 && chapter.dates().within(run.getFirst().span()).isEmpty();
        return head
                ? new Table(part, run.subList(1, run.size()), run.getFirst().cells(), heads)
                : new Table(part, run, List.of(), Guess.columns(chapter, run));
    }

    /// A title is a project's where another column tells who pays, or the words around say so.
    private static boolean isOfProjects(
            Chapter chapter, Part part, Row head, List<Column> columns) {
        return columns.contains(Column.FUND)
                || PROJECT.in(head.span().of(chapter.text()))
                || part.headings().stream().anyMatch(it -> PROJECT.in(it.of(chapter.text())));
    }

    /// `---|---|---`
    private static boolean isRule(String text, Block row) {
        return row.span().of(text).chars().allMatch(c -> "-–—|:=+ \t".indexOf(c) >= 0);
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    /// The words at the column's head.
    Optional<Span> head(Column column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= heads.size() ? Optional.empty() : Optional.of(heads.get(at));
    }

    /// The filled cell of that column.
    Optional<Span> cell(Row row, Column column) {
        for (int i = 0; i < columns.size() && i < row.cells().size(); i++) {
            if (columns.get(i) == column && isFilled(row.cells().get(i))) {
                return Optional.of(row.cells().get(i));
            }
        }
        return Optional.empty();
    }

    /// The cells that tell with whom, those of the row above where this row's first cells are
    /// empty.
    List<Span> whom(Row row, @Nullable List<Span> above) {
        var cells = new ArrayList<Span>();
        for (int i = 0; i < columns.size() && i < row.cells().size(); i++) {
            if (columns.get(i).tellsWhom() && isFilled(row.cells().get(i))) {
                cells.add(row.cells().get(i));
            }
        }
        return cells.isEmpty() && above != null ? above : cells;
    }

    private static boolean isFilled(Span cell) {
        return cell.start() < cell.end();
    }
}
