package pl.mosty.intake.source.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.Refusal;
import pl.mosty.intake.source.content.Picture;
import pl.mosty.intake.source.content.Place.Unit;
import pl.mosty.intake.source.content.Places;
import pl.mosty.intake.source.flow.Piece.Heading;
import pl.mosty.intake.source.flow.Piece.Image;
import pl.mosty.intake.source.flow.Piece.Item;
import pl.mosty.intake.source.flow.Piece.PageStart;
import pl.mosty.intake.source.flow.Piece.Paragraph;
import pl.mosty.intake.source.flow.Piece.Table;

/// Writes a document as plain text: paragraphs and headings between blank lines, items and rows
/// line under line.
public final class Flow {

    /// Characters of text; more than any report, so that a small file cannot fill the memory.
    private static final int MOST = 16 << 20;

    private final Unit unit;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private @Nullable LineKind last;

    private Flow(Unit unit) {
        this.unit = unit;
    }

    /// @param unit pages where the pieces say when one starts, else paragraphs as they are written
    /// @throws RefusedException when the text is longer than any report
    public static Draft write(List<Piece> pieces, Unit unit) throws RefusedException {
        var flow = new Flow(unit);
        flow.write(pieces, 0);
        while (!flow.out.isEmpty() && flow.out.charAt(flow.out.length() - 1) == '\n') {
            flow.out.setLength(flow.out.length() - 1);
        }
        if (!flow.out.isEmpty()) {
            flow.out.append('\n');
        }
        return new Draft(flow.out.toString(), new Places(unit, flow.starts), flow.pictures);
    }

    private void write(List<Piece> pieces, int nesting) throws RefusedException {
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Heading it -> block(Cleaned.line(it.text()));
                case Paragraph it -> paragraph(it.text());
                case Item it -> item(it);
                case Table it -> table(it, nesting);
                case Image it -> i += image(it, pieces.subList(i + 1, pieces.size()));
                case PageStart _ -> page();
            }
            if (out.length() > MOST) {
                throw new RefusedException(Refusal.Reason.TOO_COMPLEX);
            }
        }
    }

    private void page() {
        if (unit == Unit.PAGE) {
            starts.add(out.length());
        }
    }

    private void block(String text) {
        if (!text.isEmpty()) {
            blankLine();
            paragraph();
            out.append(text).append('\n');
            blankLine();
        }
    }

    /// As a text editor saves it, a line each; prose is parted from prose by a blank line.
    private void paragraph(String raw) {
        var text = Cleaned.text(raw);
        if (text.isEmpty()) {
            blankLine();
            return;
        }
        var kind = LineKind.of(text);
        if (kind == LineKind.PROSE && last == LineKind.PROSE) {
            blankLine();
        }
        last = kind;
        paragraph();
        if (kind == LineKind.ITEM) {
            out.repeat(' ', indent(raw));
        }
        out.append(text).append('\n');
    }

    /// Of an item typed by hand; a tab is worth four spaces.
    private static int indent(String raw) {
        int indent = 0;
        for (int i = 0; i < raw.length() && " \t\u00a0".indexOf(raw.charAt(i)) >= 0; i++) {
            indent += raw.charAt(i) == '\t' ? 4 : 1;
        }
        return Math.min(indent, 40);
    }

    private void item(Item item) {
        var text = Cleaned.line(item.text());
        if (!text.isEmpty()) {
            last = LineKind.ITEM;
            paragraph();
            out.repeat(' ', 1 + 2 * Math.clamp(item.depth(), 0, 9));
            out.append(item.mark()).append(' ').append(text).append('\n');
        }
    }

    private void table(Table table, int nesting) throws RefusedException {
        if (TableText.isLayout(table) && nesting < 64) {
            for (var row : table.rows()) {
                for (var cell : row) {
                    write(cell, nesting + 1);
                }
            }
            return;
        }
        blankLine();
        for (var row : TableText.rows(table)) {
            if (row.title() != null) {
                block(row.title());
            } else {
                paragraph();
                out.append(row.line()).append('\n');
            }
        }
        blankLine();
        write(TableText.images(table), nesting + 1);
    }

    /// How many of the following pieces belong to the picture.
    private int image(Image image, List<Piece> following) {
        var captions = Captions.of(image, following);
        var alt = blankToNull(image.alt());
        blankLine();
        paragraph();
        int offset = out.length();
        out.append(alt == null ? "[Zdjęcie]" : "[Zdjęcie: " + alt + "]").append('\n');
        line(captions.caption());
        line(captions.credit());
        blankLine();
        if (image.bytes() != null && image.mediaType() != null) {
            pictures.add(
                    new Picture(
                            offset,
                            alt,
                            captions.caption(),
                            captions.credit(),
                            image.mediaType(),
                            image.bytes()));
        }
        return captions.taken();
    }

    private void line(@Nullable String text) {
        if (text != null) {
            out.append(Cleaned.line(text)).append('\n');
        }
    }

    private static @Nullable String blankToNull(@Nullable String raw) {
        var text = raw == null ? "" : Cleaned.line(raw).replace('[', '(').replace(']', ')');
        return text.isBlank() ? null : text;
    }

    private void paragraph() {
        if (unit == Unit.PARAGRAPH) {
            starts.add(out.length());
        }
    }

    private void blankLine() {
        last = null;
        while (!out.isEmpty()
                && !(out.length() > 1
                        && out.charAt(out.length() - 1) == '\n'
                        && out.charAt(out.length() - 2) == '\n')) {
            out.append('\n');
        }
    }
}
