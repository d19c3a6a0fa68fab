package pl.mosty.intake.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.flow.Piece;

/// Joins the lines of a column to paragraphs, headings and items. A line was ended on purpose where
/// the next word would have fitted.
final class Paragraphs {

    private static final Pattern SIGN =
            Pattern.compile(
                    "(?U)([•▪▫◦●○■□➢➤►‣⁃∙·]|[-–—](?=\\s)|\\d{1,3}[.)](?=\\s)|[a-z]\\)(?=\\s)|o(?=\\s{1,}\\p{L}))\\s*(.*)",
                    Pattern.DOTALL);
    private static final Pattern BARE_SIGN =
            Pattern.compile("[•▪▫◦●○■□➢➤►‣⁃∙·–—-]|\\d{1,3}[.)]|[a-z]\\)");
    private static final float PARTED = 1.3f;
    private static final float BLANK = 1.7f;
    private static final float INDENTED = 0.9f;
    private static final int HEADING = 160;

    private final Metrics metrics;
    private final float right;
    private final List<Float> indents = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable PdfLine start;
    private StringBuilder text = new StringBuilder();

    private Paragraphs(Metrics metrics, float right) {
        this.metrics = metrics;
        this.right = right;
    }

    /// @param right where full lines end
    static List<Piece> of(List<PdfLine> lines, Metrics metrics, float right) {
        return new Paragraphs(metrics, right).of(lines);
    }

    /// Where the full lines of a column end.
    static float right(List<PdfLine> column) {
        var ends = column.stream().map(PdfLine::end).sorted().toList();
        return ends.isEmpty() ? 0 : ends.get((int) (ends.size() * 0.95));
    }

    /// Whether nothing but the sign of an item stands there.
    static boolean isBareSign(PdfLine line) {
        return BARE_SIGN.matcher(line.text()).matches();
    }

    /// Whether the line's paragraph goes on with another, at the top of the next column or page.
    static boolean goesOn(PdfLine last, PdfLine first, float right) {
        return !wouldHaveFitted(last, first, right)
                && !hasOtherSize(last, first)
                && last.bold() == first.bold()
                && !SIGN.matcher(first.text()).matches();
    }

    private List<Piece> of(List<PdfLine> lines) {
        PdfLine before = null;
        for (var line : lines) {
            if (before == null || begins(before, line)) {
                close();
                start = line;
                if (before != null && line.y() - before.y() > metrics.gap() * BLANK) {
                    pieces.add(new Piece.Paragraph(""));
                }
            }
            Hyphens.append(text, line.text());
            before = line;
        }
        close();
        return pieces;
    }

    private boolean begins(PdfLine before, PdfLine line) {
        float gap = line.y() - before.y();
        if (gap > Math.max(metrics.gap() * PARTED, line.size() * PARTED) || gap < 0) {
            return true;
        }
        if (hasOtherSize(before, line) || SIGN.matcher(line.text()).matches()) {
            return true;
        }
        if (line.bold() != before.bold() && (isShort(line) || isShort(before))) {
            return true;
        }
        return wouldHaveFitted(before, line, right) || isIndented(before, line);
    }

    private static boolean hasOtherSize(PdfLine before, PdfLine line) {
        return Math.abs(line.size() - before.size()) > before.size() * 0.08f;
    }

    /// The first word of the line, behind the line before.
    private static boolean wouldHaveFitted(PdfLine before, PdfLine line, float right) {
        if (Hyphens.isParted(before.text())) {
            return false;
        }
        var words = line.text();
        int space = words.indexOf(' ');
        int first = space < 0 ? words.length() : space;
        float letter = (line.end() - line.x()) / Math.max(1, words.length());
        float needed = (first + 1) * letter;
        return before.end() + needed < right - line.size() * 0.3f;
    }

    /// The first line of a paragraph stands further in than the one before, which began no item.
    private boolean isIndented(PdfLine before, PdfLine line) {
        boolean inItem = start != null && SIGN.matcher(start.text()).matches();
        return !inItem
                && line.x() - before.x() > line.size() * INDENTED
                && start != null
                && !start.equals(before)
                && line.x() - start.x() > -1;
    }

    private static boolean isShort(PdfLine line) {
        return line.text().length() <= HEADING;
    }

    private void close() {
        var line = start;
        if (line == null) {
            return;
        }
        var words = text.toString();
        text = new StringBuilder();
        start = null;
        var item = SIGN.matcher(words);
        if (item.matches() && !item.group(2).isBlank()) {
            pieces.add(new Piece.Item(depth(line), mark(item.group(1)), item.group(2)));
        } else if (isHeading(line, words)) {
            pieces.add(new Piece.Heading(words));
        } else {
            pieces.add(new Piece.Paragraph(words));
        }
    }

    private boolean isHeading(PdfLine line, String words) {
        boolean ends = ".;,:".indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean large = line.size() > metrics.body() * 1.12f;
        boolean bold = line.bold() && !metrics.bold();
        return words.length() <= HEADING && (large || bold) && !ends;
    }

    private static String mark(String sign) {
        boolean number = Character.isLetterOrDigit(sign.charAt(0)) && sign.length() > 1;
        return number || "-–—".contains(sign) ? sign : "•";
    }

    /// By how far in the sign stands among those seen.
    private int depth(PdfLine line) {
        float x = line.x();
        for (int i = 0; i < indents.size(); i++) {
            if (Math.abs(indents.get(i) - x) < metrics.body() * 0.6f) {
                indents.subList(i + 1, indents.size()).clear();
                return i;
            }
        }
        indents.removeIf(it -> it > x);
        indents.add(x);
        return indents.size() - 1;
    }
}
