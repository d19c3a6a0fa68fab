package pl.mosty.intake.source.odt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.OfficeZip;
import pl.mosty.intake.source.zip.Xml;

/// Walks headings, paragraphs, lists and tables.
final class OdtBody {

    private static final int MOST_REPEATED = 60;
    private final OfficeZip zip;
    private final OdtStyles styles;
    private final OdtLists lists;
    private final List<Piece> notes = new ArrayList<>();
    private final Set<Notice.Kind> notices = EnumSet.noneOf(Notice.Kind.class);

    OdtBody(OfficeZip zip, OdtStyles styles) {
        this.zip = zip;
        this.styles = styles;
        this.lists = new OdtLists(styles);
    }

    List<Piece> read(byte[] part) throws RefusedException {
        var xml = new Xml(part, OdtReader.PREFIXES);
        var pieces = new ArrayList<Piece>();
        for (var event = xml.next(); event != Xml.Event.DONE; event = xml.next()) {
            if (event == Xml.Event.START && xml.name().equals("office:text")) {
                blocks(xml, pieces);
            }
        }
        pieces.addAll(notes);
        return pieces;
    }

    List<Notice> notices() {
        return notices.stream().map(it -> new Notice(it, null)).toList();
    }

    void notice(Notice.Kind kind) {
        notices.add(kind);
    }

    OfficeZip zip() {
        return zip;
    }

    OdtStyles styles() {
        return styles;
    }

    void note(Xml xml) throws RefusedException {
        notes.add(new Piece.Paragraph(""));
        blocks(xml, notes);
    }

    void blocks(Xml xml, List<Piece> out) throws RefusedException {
        while (xml.child()) {
            switch (xml.name()) {
                case "text:h" -> paragraph(xml, out, true, null);
                case "text:p" -> paragraph(xml, out, false, null);
                case "text:list" -> list(xml, out, -1, null);
                case "text:section" -> section(xml, out);
                case "text:numbered-paragraph", "draw:text-box" -> blocks(xml, out);
                case "table:table" -> out.add(new Piece.Table(rows(xml, new ArrayList<>())));
                case "text:tracked-changes" -> {
                    notice(Notice.Kind.TRACKED_CHANGES);
                    xml.skip();
                }
                case "draw:frame", "draw:a", "draw:g" -> {
                    var paragraph = new OdtParagraph(this);
                    paragraph.drawing(xml);
                    out.addAll(paragraph.images());
                    out.addAll(paragraph.boxes());
                }
                default -> xml.skip();
            }
        }
    }

    private void section(Xml xml, List<Piece> out) throws RefusedException {
        if ("none".equals(xml.attribute("display"))) {
            notice(Notice.Kind.HIDDEN_TEXT);
            xml.skip();
        } else {
            blocks(xml, out);
        }
    }

    private void paragraph(Xml xml, List<Piece> out, boolean heading, Piece.@Nullable Item item)
            throws RefusedException {
        var style = xml.attribute("style-name");
        var paragraph = new OdtParagraph(this);
        if (styles.isHidden(style)) {
            notice(Notice.Kind.HIDDEN_TEXT);
            xml.skip();
            return;
        }
        paragraph.read(xml);
        var text = paragraph.words();
        boolean titled = heading || styles.isHeading(style);
        if (item != null) {
            out.add(new Piece.Item(item.depth(), item.mark(), text));
        } else if (titled && !text.isBlank()) {
            out.add(new Piece.Heading(text));
        } else {
            out.add(new Piece.Paragraph(text, styles.isCaption(style)));
        }
        out.addAll(paragraph.images());
        out.addAll(paragraph.boxes());
    }

    private void list(Xml xml, List<Piece> out, int outer, @Nullable String outerStyle)
            throws RefusedException {
        int depth = outer + 1;
        var style = xml.attribute("style-name", outerStyle == null ? "" : outerStyle);
        lists.begin(style, depth, "true".equals(xml.attribute("continue-numbering")), outer < 0);
        while (xml.child()) {
            boolean item = xml.name().equals("text:list-item");
            int start = xml.number("start-value", -1);
            boolean marked = !item;
            while (xml.child()) {
                switch (xml.name()) {
                    case "text:p", "text:h" -> {
                        boolean heading = xml.name().equals("text:h");
                        var mark = marked || heading ? "" : lists.mark(style, depth, start);
                        paragraph(
                                xml,
                                out,
                                heading,
                                mark.isEmpty() ? null : new Piece.Item(depth, mark, ""));
                        marked = true;
                    }
                    case "text:list" -> list(xml, out, depth, style);
                    default -> xml.skip();
                }
            }
        }
    }

    private List<List<List<Piece>>> rows(Xml xml, List<List<List<Piece>>> rows)
            throws RefusedException {
        while (xml.child()) {
            switch (xml.name()) {
                case "table:table-row" ->
                        rows.add(cells(xml, rows.isEmpty() ? List.of() : rows.getLast()));
                case "table:table-header-rows", "table:table-rows", "table:table-row-group" ->
                        rows(xml, rows);
                default -> xml.skip();
            }
        }
        return rows;
    }

    private List<List<Piece>> cells(Xml xml, List<List<Piece>> above) throws RefusedException {
        var cells = new ArrayList<List<Piece>>();
        int wide = 0;
        while (xml.child()) {
            boolean covered = xml.name().equals("table:covered-table-cell");
            int times = Math.clamp(xml.number("number-columns-repeated", 1), 1, MOST_REPEATED);
            int spans = xml.number("number-columns-spanned", 1);
            if (!covered && !xml.name().equals("table:table-cell")) {
                xml.skip();
                continue;
            }
            var pieces = new ArrayList<Piece>();
            blocks(xml, pieces);
            for (int i = 0; i < times; i++) {
                int at = cells.size();
                boolean fromAbove = covered && wide <= 0 && at < above.size();
                cells.add(fromAbove ? above.get(at) : covered ? List.of() : pieces);
                wide--;
            }
            wide = covered ? wide : spans - 1;
        }
        return cells;
    }
}
