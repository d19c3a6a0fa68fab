package pl.mosty.intake.source.docx;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.Media;
import pl.mosty.intake.source.zip.Xml;

/// Reads drawings, of today's kind and of the older one: pictures with their alternative texts, and
/// text boxes.
final class DrawingReader {

    private static final int LONGEST_CAPTION = 300;
    private final Body body;
    private final ParagraphReader paragraph;
    private @Nullable String alt;
    private boolean icon;

    DrawingReader(Body body, ParagraphReader paragraph) {
        this.body = body;
        this.paragraph = paragraph;
    }

    void read(Xml xml) throws RefusedException {
        while (xml.child()) {
            switch (xml.name()) {
                case "wp:extent" ->
                        icon = ParagraphReader.isIcon(xml.number("cx", 0), xml.number("cy", 0));
                case "wp:docPr", "cNvPr" ->
                        describe(xml.attribute("descr"), xml.attribute("title"));
                case "v:shape", "v:rect" -> describe(xml.attribute("alt"), null);
                case "a:blip" -> picture(xml.attribute("embed"));
                case "v:imagedata" -> picture(xml.attribute("id"));
                case "relIds" -> diagram(xml.attribute("dm"));
                default -> {}
            }
            switch (xml.name()) {
                case "w:txbxContent" -> box(xml);
                case "mc:Fallback" -> xml.skip();
                default -> read(xml);
            }
        }
    }

    private void describe(@Nullable String description, @Nullable String title) {
        if (description != null && !description.isBlank()) {
            alt = description;
        } else if (alt == null && title != null && !title.isBlank()) {
            alt = title;
        }
    }

    private void picture(@Nullable String id) {
        if (id == null || icon) {
            return;
        }
        var bytes = body.parts().related(id).orElse(null);
        var type = bytes == null ? null : Media.type(bytes);
        if (type == null) {
            body.notice(Notice.Kind.PICTURE_LEFT_OUT);
        }
        paragraph.images().add(new Piece.Image(alt, null, type, type == null ? null : bytes));
    }

    /// What a diagram (SmartArt) says stands in a part of its own.
    private void diagram(@Nullable String id) throws RefusedException {
        var data = id == null ? null : body.parts().related(id).orElse(null);
        if (data != null) {
            paragraph.boxes().addAll(Diagram.items(data));
        }
    }

    /// A box with a picture and few words holds the picture's caption.
    private void box(Xml xml) throws RefusedException {
        var inside = new ArrayList<Piece>();
        body.blocks(xml, inside);
        boolean pictured = inside.stream().anyMatch(Piece.Image.class::isInstance);
        for (var piece : inside) {
            boolean caption =
                    pictured
                            && piece instanceof Piece.Paragraph p
                            && p.text().length() <= LONGEST_CAPTION;
            paragraph
                    .boxes()
                    .add(
                            caption
                                    ? new Piece.Paragraph(((Piece.Paragraph) piece).text(), true)
                                    : piece);
        }
    }
}
