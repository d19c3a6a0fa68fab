package pl.mosty.intake.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.mosty.intake.source.flow.Piece;

/// Makes the flow of a whole file of its pages: without what runs along their edges, a paragraph
/// that goes on overleaf in one.
final class Pages {

    private Pages() {}

    /// A page as it was read.
    record Read(List<PdfLine> lines, List<PdfPictures.Placed> pictures) {}

    static List<Piece> pieces(List<Read> pages) {
        var furniture = new Furniture(pages.stream().map(Read::lines).toList());
        var stripped = pages.stream().map(it -> furniture.strip(it.lines())).toList();
        var sizes = new HashMap<Integer, Integer>();
        var gaps = new HashMap<Integer, Integer>();
        int bold = 0;
        int all = 0;
        for (var page : stripped) {
            PdfLine before = null;
            for (var line : page) {
                int length = line.text().length();
                sizes.merge(Math.round(line.size() * 4), length, Integer::sum);
                bold += line.bold() ? length : 0;
                all += length;
                if (before != null && line.y() > before.y()) {
                    gaps.merge(Math.round((line.y() - before.y()) * 2), 1, Integer::sum);
                }
                before = line;
            }
        }
        float body = most(sizes, 40) / 4f;
        float usual = Math.clamp(most(gaps, Math.round(body * 2.4f)) / 2f, body, body * 2.2f);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < pages.size(); i++) {
            var page =
                    page(stripped.get(i), pages.get(i).pictures(), usual, body, bold * 2 > all);
            join(pieces, page);
        }
        return pieces;
    }

    private static int most(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static List<Piece> page(
            List<PdfLine> lines,
            List<PdfPictures.Placed> pictures,
            float usual,
            float body,
            boolean boldBody) {
        var pieces = new ArrayList<Piece>();
        var left = new ArrayList<>(pictures);
        left.sort((a, b) -> Float.compare(a.bottom(), b.bottom()));
        for (var band : Bands.of(lines)) {
            switch (band) {
                case Bands.Band.Plain plain -> {
                    int from = 0;
                    while (!left.isEmpty()
                            && left.getFirst().bottom() < plain.lines().getLast().y()) {
                        float bottom = left.getFirst().bottom();
                        int to = from;
                        while (to < plain.lines().size() && plain.lines().get(to).y() < bottom) {
                            to++;
                        }
                        pieces.addAll(
                                new Paragraphs(usual, body, boldBody)
                                        .of(plain.lines().subList(from, to)));
                        pieces.add(left.removeFirst().image());
                        from = to;
                    }
                    pieces.addAll(
                            new Paragraphs(usual, body, boldBody)
                                    .of(plain.lines().subList(from, plain.lines().size())));
                }
                case Bands.Band.Columns columns -> {
                    for (var column : columns.columns()) {
                        pieces.addAll(new Paragraphs(usual, body, boldBody).of(column));
                    }
                }
                case Bands.Band.Grid grid -> pieces.add(Grids.table(grid.lines(), grid.gutters()));
            }
        }
        left.forEach(it -> pieces.add(it.image()));
        return pieces;
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
    private static @org.jspecify.annotations.Nullable Piece joined(Piece last, Piece first) {
        if (!(first instanceof Piece.Paragraph next)
                || next.text().isEmpty()
                || !Character.isLowerCase(next.text().charAt(0))) {
            return null;
        }
        return switch (last) {
            case Piece.Paragraph it when isOpen(it.text()) -> new Piece.Paragraph(with(it.text(), next.text()));
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
