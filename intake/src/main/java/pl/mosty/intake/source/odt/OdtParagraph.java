package pl.mosty.intake.source.odt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.Media;
import pl.mosty.intake.source.zip.Xml;

/// Reads one paragraph: its words, and the pictures and frames that hang on it.
final class OdtParagraph {

    private static final int MOST_SPACES = 100;
    private static final int LONGEST_CAPTION = 300;
    private final OdtBody body;
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> images = new ArrayList<>();
    private final List<Piece> boxes = new ArrayList<>();

    OdtParagraph(OdtBody body) {
        this.body = body;
    }

    String words() {
        return words.toString();
    }

    List<Piece> images() {
        return images;
    }

    List<Piece> boxes() {
        return boxes;
    }

    /// Up to the end of the element that started.
    void read(Xml xml) throws RefusedException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> text(xml.text());
                case START -> inline(xml);
                case END -> {
                    return;
                }
                case DONE ->
                        throw new RefusedException(pl.mosty.intake.source.Refusal.Reason.BROKEN);
            }
        }
    }

    /// Runs of spaces and line ends in the XML are one space.
    private void text(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (!space) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }

    private void inline(Xml xml) throws RefusedException {
        switch (xml.name()) {
            case "text:s" -> {
                words.repeat(' ', Math.clamp(xml.number("c", 1), 1, MOST_SPACES));
                xml.skip();
            }
            case "text:tab" -> character(xml, '\t');
            case "text:line-break" -> character(xml, '\n');
            case "text:span" -> {
                if (body.styles().isHidden(xml.attribute("style-name"))) {
                    body.notice(Notice.Kind.HIDDEN_TEXT);
                    xml.skip();
                } else {
                    read(xml);
                }
            }
            case "text:note" -> {
                while (xml.child()) {
                    if (xml.name().equals("text:note-body")) {
                        body.note(xml);
                    } else {
                        xml.skip();
                    }
                }
            }
            case "draw:frame", "draw:a", "draw:g", "draw:custom-shape" -> drawing(xml);
            case "office:annotation",
                    "text:hidden-text",
                    "text:ruby-text",
                    "text:hidden-paragraph" ->
                    xml.skip();
            default -> read(xml);
        }
    }

    private void character(Xml xml, char c) throws RefusedException {
        words.append(c);
        xml.skip();
    }

    /// A frame with a picture, or with text.
    void drawing(Xml xml) throws RefusedException {
        String description = null;
        String title = null;
        byte[] bytes = null;
        boolean pictured = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "svg:title" -> title = xml.words();
                case "svg:desc" -> description = xml.words();
                case "draw:image" -> {
                    pictured = true;
                    bytes = bytes != null ? bytes : bytes(xml.attribute("href", ""));
                    xml.skip();
                }
                case "draw:text-box" -> box(xml);
                case "draw:frame", "draw:g", "draw:a" -> drawing(xml);
                case "text:p" -> box(xml, true);
                default -> xml.skip();
            }
        }
        if (pictured) {
            var type = bytes == null ? null : Media.type(bytes);
            if (type == null) {
                body.notice(Notice.Kind.PICTURE_LEFT_OUT);
            }
            var alt = description == null || description.isBlank() ? title : description;
            images.add(new Piece.Image(alt, null, type, type == null ? null : bytes));
        }
    }

    private byte @Nullable [] bytes(String address) {
        var name = address.startsWith("./") ? address.substring(2) : address;
        return body.zip().find(name).orElse(null);
    }

    private void box(Xml xml, boolean paragraph) throws RefusedException {
        if (paragraph) {
            var inner = new OdtParagraph(body);
            inner.read(xml);
            boxes.add(new Piece.Paragraph(inner.words()));
            boxes.addAll(inner.images());
        }
    }

    /// A frame with a picture and few words holds the picture's caption, whichever comes first.
    private void box(Xml xml) throws RefusedException {
        var inside = new ArrayList<Piece>();
        body.blocks(xml, inside);
        boolean pictured = inside.stream().anyMatch(Piece.Image.class::isInstance);
        if (!pictured) {
            boxes.addAll(inside);
            return;
        }
        inside.stream().filter(Piece.Image.class::isInstance).forEach(boxes::add);
        for (var piece : inside) {
            if (piece instanceof Piece.Paragraph p) {
                boolean caption = p.text().length() <= LONGEST_CAPTION && !p.text().isBlank();
                boxes.add(new Piece.Paragraph(p.text(), caption));
            } else if (!(piece instanceof Piece.Image)) {
                boxes.add(piece);
            }
        }
    }
}
