package pl.mosty.intake.structure;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Line;

/// The cells of a table's row: parted by bars, or by tabs between words.
final class Cells {

    private Cells() {}

    static List<Span> of(String text, Line line) {
        var trimmed = Chars.trim(text, line.span());
        char separator = '|';
        if (line.span().of(text).indexOf('|') < 0) {
            separator = '\t';
        }
        var cells = new ArrayList<Span>();
        int from = trimmed.start();
        for (int i = trimmed.start(); i <= trimmed.end(); i++) {
            if (i == trimmed.end() || text.charAt(i) == separator) {
                var cell = Chars.trim(text, from, i);
                if (cell.start() < cell.end()) {
                    cells.add(cell);
                }
                from = i + 1;
            }
        }
        return line.marker() != null && separator == '\t' ? List.of() : cells;
    }
}
