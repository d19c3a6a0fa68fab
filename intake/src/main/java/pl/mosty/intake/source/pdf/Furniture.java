package pl.mosty.intake.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What stands at the top or bottom of pages without belonging to the text: running headers and
/// footers, which say the same on several pages, and page numbers.
final class Furniture {

    private static final int OUTERMOST = 3;
    private static final int MARGIN = 8;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?iu)[-–—|\\s]*(?:(?:strona|str\\.|s\\.|page|seite)\\s*)?\\d{1,4}(?:\\s*(?:z|/|of|von)\\s*\\d{1,4})?[-–—|\\s]*");
    private final Map<String, Integer> seen = new HashMap<>();
    private final int pages;

    /// @param pages the lines of each page, from top to bottom
    Furniture(List<List<PdfLine>> pages) {
        this.pages = pages.size();
        for (var page : pages) {
            for (var line : outermost(page)) {
                seen.merge(key(line), 1, Integer::sum);
            }
        }
    }

    /// The page without them.
    List<PdfLine> strip(List<PdfLine> page) {
        var outermost = outermost(page);
        var left = new ArrayList<PdfLine>();
        for (int i = 0; i < page.size(); i++) {
            var line = page.get(i);
            boolean outer = outermost.contains(line);
            if (!(outer && (isRunning(line) || isNumber(page, i)))) {
                left.add(line);
            }
        }
        return left;
    }

    private boolean isRunning(PdfLine line) {
        int times = seen.getOrDefault(key(line), 0);
        return pages > 2
                ? times >= Math.max(2, pages * 0.4)
                : pages == 2 && times == 2 && !isItem(line);
    }

    private static boolean isItem(PdfLine line) {
        return "•-–*".indexOf(line.text().charAt(0)) >= 0;
    }

    /// A number on its own, parted from the text.
    private static boolean isNumber(List<PdfLine> page, int i) {
        var line = page.get(i);
        if (!NUMBER.matcher(line.text()).matches()) {
            return false;
        }
        boolean first = i == 0 && page.size() > 1 && gap(page, 0) > line.size() * 1.6f;
        boolean last = i == page.size() - 1 && (i == 0 || gap(page, i - 1) > line.size() * 1.6f);
        return first || last;
    }

    private static float gap(List<PdfLine> page, int above) {
        return page.get(above + 1).y() - page.get(above).y();
    }

    private static List<PdfLine> outermost(List<PdfLine> page) {
        if (page.size() <= 2 * OUTERMOST) {
            return page;
        }
        var lines = new ArrayList<>(page.subList(0, OUTERMOST));
        lines.addAll(page.subList(page.size() - OUTERMOST, page.size()));
        return lines;
    }

    /// The words without numbers, and about where they stand.
    private static String key(PdfLine line) {
        return Math.round(line.y() / MARGIN) + " " + DIGITS.matcher(line.text()).replaceAll("#");
    }
}
