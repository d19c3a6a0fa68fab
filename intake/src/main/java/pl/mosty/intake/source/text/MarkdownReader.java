package pl.mosty.intake.source.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import pl.mosty.intake.source.content.Details;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.flow.YearOf;

/// Markdown to pieces, through commonmark-java.
public final class MarkdownReader {

    private static final int DEEPEST = 60;

    /// More than the tables of any report have.
    private static final long MOST_CELLS = 4_000_000;

    private MarkdownReader() {}

    /// A text as pieces, and what its front matter says.
    public record Page(List<Piece> pieces, Details details) {}

    public static Page read(String markdown) {
        var matter = FrontMatter.of(markdown);
        var parser =
                Parser.builder()
                        .extensions(
                                mayHoldTables(matter.body())
                                        ? List.of(TablesExtension.create())
                                        : List.of())
                        .maxOpenBlockParsers(DEEPEST)
                        .build();
        var pieces = new ArrayList<Piece>();
        blocks(parser.parse(matter.body()), 0, pieces);
        var title = matter.title();
        var year = title == null ? null : YearOf.title(title).orElse(null);
        return new Page(pieces, new Details(title, year));
    }

    /// A table gives each of its lines as many cells as its first line has, so that a small file
    /// can hold cells without end.
    private static boolean mayHoldTables(String markdown) {
        long lines = 1;
        int bars = 0;
        int most = 0;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            bars = c == '\n' || c == '\r' ? 0 : c == '|' ? bars + 1 : bars;
            most = Math.max(most, bars);
            lines += endsLine(markdown, i) ? 1 : 0;
        }
        return most * lines <= MOST_CELLS;
    }

    /// As CommonMark ends lines: by `\n`, `\r`, or both as one.
    private static boolean endsLine(String text, int at) {
        return text.charAt(at) == '\n'
                || (text.charAt(at) == '\r' && !text.startsWith("\n", at + 1));
    }

    /// Blocks are nested no deeper than the parser allows.
    private static void blocks(Node parent, int depth, List<Piece> out) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, depth, out);
        }
    }

    private static void block(Node node, int depth, List<Piece> out) {
        switch (node) {
            case Heading heading -> {
                var inline = MarkdownInline.of(heading);
                out.add(new Piece.Heading(inline.words()));
                out.addAll(inline.images());
            }
            case Paragraph paragraph -> {
                var inline = MarkdownInline.of(paragraph);
                boolean below = paragraph.getFirstChild() instanceof Image;
                out.addAll(below ? inline.images() : List.of());
                var words = inline.words().strip();
                if (!words.isEmpty() || !below) {
                    out.add(new Piece.Paragraph(words, below));
                }
                out.addAll(below ? List.of() : inline.images());
            }
            case BulletList list -> items(list, depth, 0, out);
            case OrderedList list -> items(list, depth, first(list), out);
            case IndentedCodeBlock code -> out.add(new Piece.Paragraph(code.getLiteral()));
            case FencedCodeBlock code -> out.add(new Piece.Paragraph(code.getLiteral()));
            case TableBlock table -> out.add(table(table));
            case HtmlBlock _ -> {}
            default -> blocks(node, depth, out);
        }
    }

    private static int first(OrderedList list) {
        var number = list.getMarkerStartNumber();
        return number == null ? 1 : Math.max(1, number);
    }

    /// @param number of the first item, or 0 for bullets
    private static void items(Node list, int depth, int number, List<Piece> out) {
        int next = number;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var mark = number == 0 ? "•" : next++ + ".";
            var words = new StringBuilder();
            var rest = new ArrayList<Piece>();
            for (var part = item.getFirstChild(); part != null; part = part.getNext()) {
                if (part instanceof Paragraph paragraph && rest.isEmpty()) {
                    var inline = MarkdownInline.of(paragraph);
                    words.append(words.isEmpty() ? "" : " ").append(inline.words());
                    rest.addAll(inline.images());
                } else {
                    block(part, depth + 1, rest);
                }
            }
            out.add(new Piece.Item(depth, mark, words.toString()));
            out.addAll(rest);
        }
    }

    private static Piece.Table table(TableBlock table) {
        var rows = new ArrayList<List<List<Piece>>>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        return new Piece.Table(rows);
    }

    private static List<List<Piece>> cells(Node row) {
        var cells = new ArrayList<List<Piece>>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                var inline = MarkdownInline.of(cell);
                var pieces = new ArrayList<Piece>();
                pieces.add(new Piece.Paragraph(inline.words()));
                pieces.addAll(inline.images());
                cells.add(pieces);
            }
        }
        return cells;
    }
}
