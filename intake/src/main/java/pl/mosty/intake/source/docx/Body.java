package pl.mosty.intake.source.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.Xml;

/// Walks paragraphs and tables. Elements are nested no deeper than {@link Xml} allows, so recursion
/// is safe.
final class Body {

    private final Parts parts;
    private final Styles styles;
    private final Numbering numbering;
    private final Set<Notice.Kind> notices = EnumSet.noneOf(Notice.Kind.class);

    /// Words of a paragraph whose end was deleted: they belong to the next one.
    private String carried = "";

    Body(Parts parts, Styles styles, Numbering numbering) {
        this.parts = parts;
        this.styles = styles;
        this.numbering = numbering;
    }

    List<Piece> read(byte[] part) throws RefusedException {
        var xml = new Xml(part, Names.PREFIXES);
        var pieces = new ArrayList<Piece>();
        for (var event = xml.next(); event != Xml.Event.DONE; event = xml.next()) {
            if (event == Xml.Event.START && xml.name().equals("w:body")) {
                blocks(xml, pieces);
            }
        }
        return pieces;
    }

    /// Footnotes in their order, each a paragraph.
    List<Piece> notes(byte[] part) throws RefusedException {
        var xml = new Xml(part, Names.PREFIXES);
        var pieces = new ArrayList<Piece>();
        for (var event = xml.next(); event != Xml.Event.DONE; event = xml.next()) {
            if (event == Xml.Event.START
                    && (xml.name().equals("w:footnote") || xml.name().equals("w:endnote"))) {
                if (xml.attribute("type", "normal").equals("normal")) {
                    pieces.add(new Piece.Paragraph(""));
                    blocks(xml, pieces);
                } else {
                    xml.skip();
                }
            }
        }
        return pieces;
    }

    List<Notice> notices() {
        return notices.stream().map(it -> new Notice(it, null)).toList();
    }

    void notice(Notice.Kind kind) {
        notices.add(kind);
    }

    Parts parts() {
        return parts;
    }

    Styles styles() {
        return styles;
    }

    /// Everything up to the end of the element that started.
    void blocks(Xml xml, List<Piece> out) throws RefusedException {
        while (xml.child()) {
            switch (xml.name()) {
                case "w:p" -> paragraph(xml, out);
                case "w:tbl" -> out.add(new Piece.Table(rows(xml)));
                case "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag" -> blocks(xml, out);
                case "w:ins", "w:moveTo" -> {
                    notice(Notice.Kind.TRACKED_CHANGES);
                    blocks(xml, out);
                }
                case "w:del", "w:moveFrom" -> {
                    notice(Notice.Kind.TRACKED_CHANGES);
                    xml.skip();
                }
                case "mc:AlternateContent", "mc:Choice" -> blocks(xml, out);
                default -> xml.skip();
            }
        }
    }

    private void paragraph(Xml xml, List<Piece> out) throws RefusedException {
        var paragraph = new ParagraphReader(this);
        paragraph.read(xml);
        var form = paragraph.form();
        if (styles.isContents(form.style())) {
            return;
        }
        var text = carried + paragraph.words();
        carried = "";
        if (form.endDeleted()) {
            carried = text;
            out.addAll(paragraph.images());
            out.addAll(paragraph.boxes());
            return;
        }
        out.add(piece(form, text));
        out.addAll(paragraph.images());
        out.addAll(paragraph.boxes());
    }

    private Piece piece(ParagraphForm form, String text) {
        boolean heading = form.outline() >= 0 ? form.outline() < 9 : styles.isHeading(form.style());
        int list = form.list() >= 0 ? form.list() : styles.list(form.style());
        int level = form.list() >= 0 ? form.level() : styles.level(form.style());
        if (list > 0 && !text.isBlank()) {
            var mark = numbering.mark(list, level);
            if (!heading && !mark.isEmpty()) {
                return new Piece.Item(level, mark, text);
            }
        }
        return heading && !text.isBlank()
                ? new Piece.Heading(text)
                : new Piece.Paragraph(text, styles.isCaption(form.style()));
    }

    private List<List<List<Piece>>> rows(Xml xml) throws RefusedException {
        var rows = new ArrayList<List<List<Piece>>>();
        rows(xml, rows);
        return rows;
    }

    private void rows(Xml xml, List<List<List<Piece>>> rows) throws RefusedException {
        while (xml.child()) {
            switch (xml.name()) {
                case "w:tr" -> {
                    var cells = new ArrayList<List<Piece>>();
                    if (!cells(xml, cells, rows.isEmpty() ? List.of() : rows.getLast())) {
                        rows.add(cells);
                    }
                }
                case "w:sdt", "w:sdtContent", "w:customXml" -> rows(xml, rows);
                default -> xml.skip();
            }
        }
    }

    /// True when the row was deleted.
    private boolean cells(Xml xml, List<List<Piece>> cells, List<List<Piece>> above)
            throws RefusedException {
        boolean deleted = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "w:tc" -> cell(xml, cells, above);
                case "w:sdt", "w:sdtContent", "w:customXml" -> deleted |= cells(xml, cells, above);
                case "w:trPr" -> {
                    while (xml.child()) {
                        deleted |= xml.name().equals("w:del");
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        return deleted;
    }

    private void cell(Xml xml, List<List<Piece>> cells, List<List<Piece>> above)
            throws RefusedException {
        var pieces = new ArrayList<Piece>();
        var form = new CellForm(1, false);
        while (xml.child()) {
            switch (xml.name()) {
                case "w:tcPr" -> form = CellForm.read(xml);
                case "w:p" -> paragraph(xml, pieces);
                case "w:tbl" -> pieces.add(new Piece.Table(rows(xml)));
                case "w:sdt",
                        "w:sdtContent",
                        "w:customXml",
                        "w:ins",
                        "mc:AlternateContent",
                        "mc:Choice" ->
                        blocks(xml, pieces);
                default -> xml.skip();
            }
        }
        int at = cells.size();
        cells.add(form.goesOn() && at < above.size() ? above.get(at) : pieces);
        for (int i = 1; i < form.columns(); i++) {
            cells.add(List.of());
        }
    }
}
