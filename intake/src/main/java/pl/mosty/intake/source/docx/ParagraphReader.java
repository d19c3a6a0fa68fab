package pl.mosty.intake.source.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.Xml;

/// Reads one paragraph: its words as if all tracked changes were accepted, the results of its
/// fields, and the pictures and text boxes that hang on it.
final class ParagraphReader {

    private static final int EMU_A_PIXEL = 9525;
    private static final int ICON = 64;
    private static final int MOST_FIELDS = 100;

    private final Body body;
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> images = new ArrayList<>();
    private final List<Piece> boxes = new ArrayList<>();
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private ParagraphForm form = ParagraphForm.PLAIN;

    ParagraphReader(Body body) {
        this.body = body;
    }

    String words() {
        return words.toString();
    }

    ParagraphForm form() {
        return form;
    }

    List<Piece> images() {
        return images;
    }

    /// What text boxes say, behind the paragraph that they hang on.
    List<Piece> boxes() {
        return boxes;
    }

    void read(Xml xml) throws RefusedException {
        while (xml.child()) {
            switch (xml.name()) {
                case "w:pPr" -> form = ParagraphForm.read(xml);
                case "w:r" -> run(xml);
                case "w:ins", "w:moveTo" -> {
                    body.notice(Notice.Kind.TRACKED_CHANGES);
                    read(xml);
                }
                case "w:del", "w:moveFrom" -> {
                    body.notice(Notice.Kind.TRACKED_CHANGES);
                    xml.skip();
                }
                case "w:hyperlink",
                        "w:smartTag",
                        "w:sdt",
                        "w:sdtContent",
                        "w:fldSimple",
                        "w:customXml",
                        "w:dir",
                        "w:bdo",
                        "mc:AlternateContent",
                        "mc:Choice" ->
                        read(xml);
                default -> xml.skip();
            }
        }
    }

    private void run(Xml xml) throws RefusedException {
        boolean hidden = false;
        while (xml.child()) {
            var name = xml.name();
            if (name.equals("w:rPr")) {
                hidden = isHidden(xml);
            } else if (name.equals("w:fldChar")) {
                field(xml.attribute("fldCharType", ""));
                xml.skip();
            } else if (hidden || fields.contains(false)) {
                if (hidden) {
                    body.notice(Notice.Kind.HIDDEN_TEXT);
                }
                xml.skip();
            } else {
                content(xml, name);
            }
        }
    }

    private void content(Xml xml, String name) throws RefusedException {
        switch (name) {
            case "w:t" -> words.append(xml.words());
            case "w:tab", "w:ptab" -> character(xml, '\t');
            case "w:br", "w:cr" -> character(xml, '\n');
            case "w:noBreakHyphen" -> character(xml, '-');
            case "w:drawing", "w:pict", "w:object" -> new DrawingReader(body, this).read(xml);
            case "mc:AlternateContent", "mc:Choice" -> {
                while (xml.child()) {
                    content(xml, xml.name());
                }
            }
            default -> xml.skip();
        }
    }

    private void character(Xml xml, char c) throws RefusedException {
        words.append(c);
        xml.skip();
    }

    private boolean isHidden(Xml xml) throws RefusedException {
        boolean hidden = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "w:vanish" -> hidden = xml.on();
                case "w:rStyle" -> hidden |= body.styles().isHidden(xml.attribute("val"));
                default -> {}
            }
            xml.skip();
        }
        return hidden;
    }

    /// A field's instruction stands between `begin` and `separate`, its result before `end`.
    private void field(String type) {
        switch (type) {
            case "begin" -> {
                if (fields.size() < MOST_FIELDS) {
                    fields.push(false);
                }
            }
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }

    static boolean isIcon(int width, int height) {
        int limit = ICON * EMU_A_PIXEL;
        return width > 0 && height > 0 && width < limit && height < limit;
    }
}
