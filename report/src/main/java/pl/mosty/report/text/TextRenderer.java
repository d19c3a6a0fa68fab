package pl.mosty.report.text;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.report.document.Block;
import pl.mosty.report.document.Block.BulletList;
import pl.mosty.report.document.Block.Figure;
import pl.mosty.report.document.Block.Heading;
import pl.mosty.report.document.Block.Item;
import pl.mosty.report.document.Block.Paragraph;
import pl.mosty.report.document.Document;
import pl.mosty.report.document.Inline;

/// Writes a document as lines: blocks with an empty line between them, bullets as ` • `, and a
/// photograph as its caption, alternative text and source with empty lines between these three. A
/// photograph of a bullet follows it without an empty line and the list goes on after it.
public final class TextRenderer {

    private static final String BULLET = "• ";
    private static final String INDENT = " ";

    private TextRenderer() {}

    /// The text with `\n` between lines and none at its end.
    public static String render(Document document) {
        var blocks = new ArrayList<String>();
        for (var block : document.blocks()) {
            var lines = lines(block, 1);
            if (!lines.isEmpty()) {
                blocks.add(String.join("\n", lines));
            }
        }
        return String.join("\n\n", blocks);
    }

    private static List<String> lines(Block block, int depth) {
        return switch (block) {
            case Heading heading ->
                    heading.implied() ? List.of() : List.of(Inline.plain(heading.text()));
            case Paragraph paragraph -> List.of(Inline.plain(paragraph.text()));
            case BulletList list ->
                    list.items().stream().flatMap(item -> lines(item, depth).stream()).toList();
            case Figure figure -> lines(figure);
        };
    }

    private static List<String> lines(Item item, int depth) {
        var lines = new ArrayList<String>();
        lines.add(INDENT.repeat(2 * depth - 1) + BULLET + Inline.plain(item.text()));
        for (var block : item.inside()) {
            lines.addAll(lines(block, depth + 1));
        }
        return lines;
    }

    private static List<String> lines(Figure figure) {
        var parts = new ArrayList<String>();
        addUnlessEmpty(parts, Inline.plain(figure.caption()));
        addUnlessEmpty(parts, Inline.plain(figure.alternative()));
        addUnlessEmpty(parts, figure.source().isEmpty() ? "" : "Źródło: " + figure.source());
        return parts.isEmpty() ? List.of() : List.of(String.join("\n\n", parts).split("\n", -1));
    }

    private static void addUnlessEmpty(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
