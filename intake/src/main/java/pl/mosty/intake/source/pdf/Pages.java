package pl.mosty.intake.source.pdf;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.source.flow.Piece;

/// Makes the flow of a whole file of its pages, without what runs along their edges.
final class Pages {

    private static final Range ANY = new Range(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);
    private final Metrics metrics;
    private final Continued written = new Continued();

    private Pages(Metrics metrics) {
        this.metrics = metrics;
    }

    /// A page as it was read.
    ///
    /// @param width in points
    record Read(List<PdfLine> lines, List<PdfPictures.Placed> pictures, float width) {}

    /// From left to right.
    private record Range(float from, float to) {
        boolean holds(float x) {
            return x >= from && x < to;
        }
    }

    static List<Piece> pieces(List<Read> pages) {
        var furniture = new Furniture(pages.stream().map(Read::lines).toList());
        var stripped = new ArrayList<Read>();
        for (var it : pages) {
            stripped.add(new Read(furniture.strip(it.lines()), it.pictures(), it.width()));
        }
        var whole = new Pages(Metrics.of(stripped));
        stripped.forEach(whole::page);
        return whole.written.pieces();
    }

    private void page(Read page) {
        written.page();
        var pictures = new ArrayList<>(page.pictures());
        pictures.sort((a, b) -> Float.compare(a.bottom(), b.bottom()));
        for (var band : Bands.of(page.lines(), page.pictures())) {
            switch (band) {
                case Bands.Band.Plain(var lines) -> prose(lines, metrics.right(), pictures, ANY);
                case Bands.Band.Columns(var columns) -> {
                    float left = 0;
                    for (var column : columns) {
                        float right = Paragraphs.right(column);
                        prose(column, right, pictures, new Range(left, right));
                        left = right;
                    }
                }
                case Bands.Band.Grid(var lines, var gutters) ->
                        written.add(Grids.table(lines, gutters));
            }
        }
        pictures.forEach(it -> written.add(it.image()));
    }

    /// Lines with the pictures that stand among them.
    private void prose(
            List<PdfLine> lines, float right, List<PdfPictures.Placed> pictures, Range range) {
        int from = 0;
        for (var picture : List.copyOf(pictures)) {
            if (range.holds(picture.middle()) && picture.bottom() < lines.getLast().y()) {
                pictures.remove(picture);
                int to = from;
                while (to < lines.size() && lines.get(to).y() < picture.bottom()) {
                    to++;
                }
                written.add(lines.subList(from, to), metrics, right);
                written.add(picture.image());
                from = to;
            }
        }
        written.add(lines.subList(from, lines.size()), metrics, right);
    }
}
