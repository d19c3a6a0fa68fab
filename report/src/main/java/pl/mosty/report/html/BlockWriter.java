package pl.mosty.report.html;

import java.util.List;
import pl.mosty.report.document.Block;
import pl.mosty.report.document.Block.BulletList;
import pl.mosty.report.document.Block.Figure;
import pl.mosty.report.document.Block.Heading;
import pl.mosty.report.document.Block.Item;
import pl.mosty.report.document.Block.Paragraph;
import pl.mosty.report.document.Inline;
import pl.mosty.report.document.Inline.Foreign;
import pl.mosty.report.document.Inline.Words;

/// Writes blocks as HTML elements.
final class BlockWriter {

    private static final int DEEPEST_HEADING = 6;

    private final HtmlWriter html;
    private final int deeper;

    BlockWriter(HtmlWriter html, int deeper) {
        this.html = html;
        this.deeper = deeper;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Heading heading -> write(heading);
            case Paragraph paragraph -> element("p", paragraph.text());
            case BulletList list -> write(list);
            case Figure figure -> write(figure);
        }
    }

    private void write(Heading heading) {
        element("h" + Math.min(heading.level() + deeper, DEEPEST_HEADING), heading.text());
    }

    private void write(BulletList list) {
        html.open("ul").line();
        for (Item item : list.items()) {
            html.open("li");
            runs(item.text());
            if (!item.inside().isEmpty()) {
                html.line();
                write(item.inside());
            }
            html.close("li").line();
        }
        html.close("ul").line();
    }

    /// A picture that is not there yet is told by its words in its place, so that nothing of the
    /// chapter is lost.
    private void write(Figure figure) {
        html.open("figure").line();
        var image = figure.image();
        if (image != null) {
            html.open(
                    "img",
                    "src",
                    image.address().toString(),
                    "alt",
                    Inline.plain(figure.alternative()));
            html.line();
        } else if (!figure.alternative().isEmpty()) {
            html.open("p", "class", "description");
            runs(figure.alternative());
            html.close("p").line();
        }
        if (!figure.caption().isEmpty() || !figure.source().isEmpty()) {
            html.open("figcaption");
            runs(figure.caption());
            if (!figure.source().isEmpty()) {
                html.text(figure.caption().isEmpty() ? "" : " ");
                html.open("span", "class", "source");
                html.text("Źródło: " + figure.source()).close("span");
            }
            html.close("figcaption").line();
        }
        html.close("figure").line();
    }

    private void element(String name, List<Inline> runs) {
        html.open(name);
        runs(runs);
        html.close(name).line();
    }

    private void runs(List<Inline> runs) {
        for (var run : runs) {
            switch (run) {
                case Words words -> html.text(words.text());
                case Foreign foreign ->
                        html.open("span", "lang", foreign.language().toLanguageTag())
                                .text(foreign.text())
                                .close("span");
            }
        }
    }
}
