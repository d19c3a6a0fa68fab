package pl.mosty.intake.structure;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Line;

/// The cells of a table's row: parted by bars, or by tabs between words. Empty cells are kept, so
/// that the others stay in their columns.
final class Cells {

    private Cells() {}

    /// None where the line is no row: fewer than two cells have words.
    static List<Span> of(String text, Line line) {
        var trimmed = Chars.trim(text, line.span());
        boolean bars = has(text, line.span(), '|');
        boolean item = line.marker() != null && !isNumbered(text, line);
        if (!bars && (item || !has(text, line.span(), '\t'))) {
            return List.of();
        }
        char separator = bars ? '|' : '\t';
        int from = bars ? trimmed.start() : line.span().start();
        int end = trimmed.end();
        if (bars && end > from && text.charAt(from) == '|') {
            from++;
        }
        if (bars && end > from && text.charAt(end - 1) == '|') {
            end--;
        }
        var cells = new ArrayList<Span>();
        int filled = 0;
        for (int i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == separator) {
                var cell = Chars.trim(text, from, i);
                filled += cell.start() < cell.end() ? 1 : 0;
                cells.add(cell);
                from = i + 1;
            }
        }
        return filled < 2 ? List.of() : cells;
    }

    /// `1.` with a tab behind it is the first cell.
    private static boolean isNumbered(String text, Line line) {
        var marker = line.marker();
        int behind = Chars.trim(text, line.span()).start() + (marker == null ? 0 : marker.length());
        return marker != null
                && Character.isDigit(marker.charAt(0))
                && behind < text.length()
                && text.charAt(behind) == '\t';
    }

    private static boolean has(String text, Span span, char wanted) {
        return text.indexOf(wanted, span.start(), span.end()) >= 0;
    }
}
