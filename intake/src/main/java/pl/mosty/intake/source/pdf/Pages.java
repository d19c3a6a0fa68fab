package pl.mosty.intake.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.flow.Piece;

/// Makes the flow of a whole file of its pages: without what runs along their edges, a paragraph
/// that goes on overleaf in one.
final class Pages {

    private Pages() {}

    /// A page as it was read.
    ///
    /// @param width in points
    record Read(List<PdfLine> lines, List<PdfPictures.Placed> pictures, float width) {}

    static List<Piece> pieces(List<Read> pages) {
        var furniture = new Furniture(pages.stream().map(Read::lines).toList());
        var stripped = new ArrayList<Read>();
        for (var it : pages) {
            stripped.add(new Read(furniture.strip(it.lines()), it.pictures(), it.width()));
        }
        var metrics = Metrics.of(stripped);
        var pieces = new ArrayList<Piece>();
        stripped.forEach(it -> join(pieces, page(it, metrics)));
        return pieces;
    }

    private static List<Piece> page(Read page, Metrics metrics) {
        var pieces = new ArrayList<Piece>();
        var pictures = new ArrayList<>(page.pictures());
        pictures.sort((a, b) -> Float.compare(a.bottom(), b.bottom()));
        for (var band : Bands.of(page.lines())) {
            switch (band) {
                case Bands.Band.Plain plain -> plain(plain.lines(), pictures, metrics, pieces);
                case Bands.Band.Columns columns -> {
                    for (var column : columns.columns()) {
                        pieces.addAll(Paragraphs.column(column, metrics));
                    }
                }
                case Bands.Band.Grid grid -> pieces.add(Grids.table(grid.lines(), grid.gutters()));
            }
        }
        pictures.forEach(it -> pieces.add(it.image()));
        return pieces;
    }

    /// Lines with the pictures among them.
    private static void plain(
            List<PdfLine> lines,
            List<PdfPictures.Placed> pictures,
            Metrics metrics,
            List<Piece> pieces) {
        int from = 0;
        while (!pictures.isEmpty() && pictures.getFirst().bottom() < lines.getLast().y()) {
            var picture = pictures.removeFirst();
            int to = from;
            while (to < lines.size() && lines.get(to).y() < picture.bottom()) {
                to++;
            }
            pieces.addAll(Paragraphs.page(lines.subList(from, to), metrics));
            pieces.add(picture.image());
            from = to;
        }
        pieces.addAll(Paragraphs.page(lines.subList(from, lines.size()), metrics));
    }

    private static void join(List<Piece> pieces, List<Piece> page) {
        var rest = page;
        if (!pieces.isEmpty() && !page.isEmpty()) {
            var whole = joined(pieces.getLast(), page.getFirst());
            if (whole != null) {
                pieces.set(pieces.size() - 1, whole);
                rest = page.subList(1, page.size());
            }
        }
        pieces.add(new Piece.PageStart());
        pieces.addAll(rest);
    }

    /// Both as one, where the first ends in the middle of a sentence.
    private static @Nullable Piece joined(Piece last, Piece first) {
        if (!(first instanceof Piece.Paragraph next)
                || next.text().isEmpty()
                || !Character.isLowerCase(next.text().charAt(0))) {
            return null;
        }
        return switch (last) {
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
