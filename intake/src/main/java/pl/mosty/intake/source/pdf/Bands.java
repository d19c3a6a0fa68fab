package pl.mosty.intake.source.pdf;

import java.util.ArrayList;
import java.util.List;

/// Cuts a page into bands that are read from top to bottom: plain lines, columns of prose side by
/// side, and tables.
final class Bands {

    private static final int FEWEST_LINES = 3;
    private static final float GUTTER = 0.7f;
    private static final float FULL = 0.72f;
    private static final int PROSE = 22;

    private Bands() {}

    /// What stands between two heights.
    sealed interface Band {

        record Plain(List<PdfLine> lines) implements Band {}

        /// Columns from left to right.
        record Columns(List<List<PdfLine>> columns) implements Band {}

        /// @param gutters middles of the gaps between the columns
        record Grid(List<PdfLine> lines, List<Float> gutters) implements Band {}
    }

    static List<Band> of(List<PdfLine> lines, List<PdfPictures.Placed> pictures) {
        var bands = new ArrayList<Band>();
        int done = 0;
        for (var set : ColumnSets.of(lines, pictures)) {
            narrow(lines.subList(done, set.from()), bands);
            bands.add(new Band.Columns(set.columns()));
            done = set.to();
        }
        narrow(lines.subList(done, lines.size()), bands);
        return bands;
    }

    /// Tables, and columns whose lines stand beside each other.
    private static void narrow(List<PdfLine> lines, List<Band> bands) {
        var plain = new ArrayList<PdfLine>();
        int i = 0;
        while (i < lines.size()) {
            int end = lines.get(i).segments().size() > 1 ? end(lines, i) : i;
            int both = 0;
            for (var line : lines.subList(i, end)) {
                both += line.segments().size() > 1 ? 1 : 0;
            }
            boolean parted = both >= 2 && (end - i >= FEWEST_LINES || both == end - i);
            var band = parted ? band(lines.subList(i, end)) : null;
            int next = band == null ? i + 1 : end;
            if (band == null || band instanceof Band.Plain) {
                plain.addAll(lines.subList(i, next));
            } else {
                plain(plain, bands);
                bands.add(band);
            }
            i = next;
        }
        plain(plain, bands);
    }

    private static void plain(List<PdfLine> lines, List<Band> bands) {
        if (!lines.isEmpty()) {
            bands.add(new Band.Plain(List.copyOf(lines)));
            lines.clear();
        }
    }

    /// Where the gutter that begins on this line ends: at a line that crosses it.
    private static int end(List<PdfLine> lines, int first) {
        var start = lines.get(first).segments();
        int best = first;
        for (int k = 1; k < start.size(); k++) {
            float from = start.get(k - 1).end();
            float to = start.get(k).x();
            int last = first;
            int at = first + 1;
            while (at < lines.size() && near(lines, at)) {
                float left = from;
                float right = to;
                for (var segment : lines.get(at).segments()) {
                    if (segment.x() < (from + to) / 2 && segment.end() > left) {
                        left = segment.end();
                    } else if (segment.x() >= (from + to) / 2 && segment.x() < right) {
                        right = segment.x();
                    }
                }
                if (right - left < lines.get(at).size() * GUTTER) {
                    break;
                }
                from = left;
                to = right;
                float middle = (from + to) / 2;
                boolean both = lines.get(at).x() < middle && lines.get(at).end() > middle;
                last = both || goesOn(lines, at) ? at : last;
                at++;
            }
            best = Math.max(best, last + 1);
        }
        return best;
    }

    /// A column may be longer than its neighbour; a line far below belongs to neither.
    private static boolean goesOn(List<PdfLine> lines, int at) {
        return lines.get(at).y() - lines.get(at - 1).y() < lines.get(at).size() * 1.6f;
    }

    private static boolean near(List<PdfLine> lines, int at) {
        return lines.get(at).y() - lines.get(at - 1).y() < lines.get(at).size() * 6;
    }

    private static Band band(List<PdfLine> lines) {
        var gutters = gutters(lines);
        if (gutters.isEmpty()) {
            return new Band.Plain(lines);
        }
        var columns = new ArrayList<List<PdfLine>>();
        float from = Float.NEGATIVE_INFINITY;
        for (int i = 0; i <= gutters.size(); i++) {
            float to = i < gutters.size() ? gutters.get(i) : Float.POSITIVE_INFINITY;
            var column = new ArrayList<PdfLine>();
            for (var line : lines) {
                var part = line.between(from, to);
                if (!part.isEmpty()) {
                    column.add(new PdfLine(part));
                }
            }
            columns.add(column);
            from = to;
        }
        if (columns.size() == 2 && columns.getFirst().stream().allMatch(Paragraphs::isBareSign)) {
            return new Band.Plain(lines);
        }
        boolean prose = columns.stream().allMatch(Bands::isProse);
        return prose ? new Band.Columns(columns) : new Band.Grid(lines, gutters);
    }

    /// Gaps that no line of the band crosses.
    private static List<Float> gutters(List<PdfLine> lines) {
        var segments =
                lines.stream()
                        .flatMap(it -> it.segments().stream())
                        .sorted((a, b) -> Float.compare(a.x(), b.x()))
                        .toList();
        var gutters = new ArrayList<Float>();
        float end = segments.getFirst().end();
        for (var segment : segments) {
            if (segment.x() - end > segment.size() * GUTTER) {
                gutters.add((end + segment.x()) / 2);
            }
            end = Math.max(end, segment.end());
        }
        return gutters;
    }

    /// Lines as long as the column is wide, and many letters on each.
    static boolean isProse(List<PdfLine> column) {
        if (column.size() < 4) {
            return false;
        }
        float left = Float.MAX_VALUE;
        float right = 0;
        int letters = 0;
        for (var line : column) {
            left = Math.min(left, line.x());
            right = Math.max(right, line.end());
            letters += line.text().length();
        }
        int full = 0;
        for (var line : column) {
            full += line.end() - left > (right - left) * 0.8f ? 1 : 0;
        }
        return letters >= column.size() * PROSE && full >= column.size() * FULL * 0.85f;
    }
}
