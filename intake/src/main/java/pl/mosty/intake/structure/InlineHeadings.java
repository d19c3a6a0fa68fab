package pl.mosty.intake.structure;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.structure.Block.Heading;
import pl.mosty.intake.structure.Block.Paragraph;

/// Text layers of PDF files lose line ends: a heading such as `GRAZ (Austria)` then stands within a
/// paragraph, which is cut there. What stands before the first one is the title of them all.
final class InlineHeadings {

    private static final Pattern HEADING =
            Pattern.compile(
                    "(?U)(?<=\\s)(\\p{Lu}{4,}(?:[\\s’'-]\\p{Lu}[\\p{Lu}’']*)*)\\s\\((\\p{Lu}\\p{L}+(?:\\s\\p{L}+){0,2})\\)(?=\\s)");

    /// What is longer is prose.
    private static final int TITLE = 140;

    private InlineHeadings() {}

    static List<Block> split(String text, List<Block> blocks) {
        var split = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof Paragraph paragraph) {
                split(text, paragraph, split);
            } else {
                split.add(block);
            }
        }
        return split;
    }

    private static void split(String text, Paragraph paragraph, List<Block> out) {
        var matcher =
                HEADING.matcher(text).region(paragraph.span().start(), paragraph.span().end());
        int from = paragraph.span().start();
        boolean first = true;
        while (matcher.find()) {
            var before = Chars.trim(text, from, matcher.start());
            if (before.start() < before.end()) {
                out.add(
                        first && before.end() - before.start() <= TITLE
                                ? new Heading(before)
                                : new Paragraph(before, false));
            }
            out.add(new Heading(new Span(matcher.start(), matcher.end())));
            from = matcher.end();
            first = false;
        }
        if (first) {
            out.add(paragraph);
        } else {
            out.add(new Paragraph(Chars.trim(text, from, paragraph.span().end()), false));
        }
    }
}
