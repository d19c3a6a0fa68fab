package pl.mosty.intake.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.flow.Piece;

/// The pieces of a file in reading order, where a paragraph that goes on in the next column or
/// overleaf is one.
final class Continued {

    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable PdfLine last;
    private float right;
    private int pages;

    /// A page begins. A paragraph that goes on overleaf ends before it.
    void page() {
        pages++;
    }

    /// A table or a picture, behind which no paragraph goes on.
    void add(Piece piece) {
        startPages();
        pieces.add(piece);
        last = null;
    }

    /// @param edge where full lines end
    void add(List<PdfLine> lines, Metrics metrics, float edge) {
        if (lines.isEmpty()) {
            return;
        }
        var part = Paragraphs.of(lines, metrics, edge);
        var whole = pieces.isEmpty() ? null : joined(pieces.getLast(), part.getFirst(), lines);
        if (whole != null) {
            pieces.set(pieces.size() - 1, whole);
        }
        startPages();
        pieces.addAll(whole == null ? part : part.subList(1, part.size()));
        last = lines.getLast();
        right = edge;
    }

    List<Piece> pieces() {
        startPages();
        return pieces;
    }

    private void startPages() {
        for (; pages > 0; pages--) {
            pieces.add(new Piece.PageStart());
        }
    }

    /// Both as one, where the first ends in the middle of a sentence.
    private @Nullable Piece joined(Piece before, Piece first, List<PdfLine> lines) {
        if (!(first instanceof Piece.Paragraph next) || next.text().isEmpty()) {
            return null;
        }
        boolean goesOn = last != null && Paragraphs.goesOn(last, lines.getFirst(), right);
        if (!goesOn && !Character.isLowerCase(next.text().charAt(0))) {
            return null;
        }
        return switch (before) {
            case Piece.Paragraph it when isOpen(it.text()) ->
                    new Piece.Paragraph(with(it.text(), next.text()));
            case Piece.Item it when isOpen(it.text()) ->
                    new Piece.Item(it.depth(), it.mark(), with(it.text(), next.text()));
            default -> null;
        };
    }

    private static boolean isOpen(String text) {
        return !text.isEmpty() && ".;:!?".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static String with(String text, String next) {
        var whole = new StringBuilder(text);
        Hyphens.append(whole, next);
        return whole.toString();
    }
}
