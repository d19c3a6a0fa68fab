package pl.mosty.intake.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds columns of prose by the edge where the lines of the right one begin, wherever the lines of
/// the left one stand: paragraphs and pictures put the lines of two columns at different heights.
final class ColumnSets {

    private static final int FEWEST = 4;
    private static final int MOST_EDGES = 6;

    /// Pairs within pairs: nine columns are always parted, more than those of any report.
    private static final int DEEPEST = 8;

    /// In points.
    private static final int INDENT = 60;

    private static final int WORDY = 22;
    private static final float GUTTER = 0.7f;

    /// Lines of a column are no further apart, in letter heights.
    private static final float BESIDE = 1.6f;

    private final List<PdfLine> lines;
    private final List<PdfPictures.Placed> pictures;

    private ColumnSets(List<PdfLine> lines, List<PdfPictures.Placed> pictures) {
        this.lines = lines;
        this.pictures = pictures;
    }

    /// Lines `from` (inclusive) to `to` (exclusive) of a page, and the same from left to right.
    record Columns(int from, int to, List<List<PdfLine>> columns) {}

    /// Lines beside each other, left and right of an edge.
    private record Pair(int from, int to, float edge) {}

    /// From top to bottom, none reaching into another.
    static List<Columns> of(List<PdfLine> lines, List<PdfPictures.Placed> pictures) {
        var sets = new ColumnSets(lines, pictures);
        return sets.chosen().stream()
                .map(it -> new Columns(it.from(), it.to(), sets.columns(it, 1)))
                .toList();
    }

    private List<Pair> chosen() {
        var found = all();
        found.sort(Comparator.comparingInt(it -> it.from() - it.to()));
        var chosen = new ArrayList<Pair>();
        for (var pair : found) {
            if (chosen.stream().noneMatch(it -> pair.from() < it.to() && it.from() < pair.to())) {
                chosen.add(pair);
            }
        }
        chosen.sort(Comparator.comparingInt(Pair::from));
        return chosen;
    }

    /// Only pairs that are chosen are split further: splitting all that are found takes a time that
    /// grows beyond bounds with the number of columns.
    private List<List<PdfLine>> columns(Pair pair, int depth) {
        var left = new ArrayList<PdfLine>();
        var right = new ArrayList<PdfLine>();
        part(lines.subList(pair.from(), pair.to()), pair.edge(), left, right);
        var columns = new ArrayList<>(split(left, depth));
        columns.addAll(split(right, depth));
        return columns;
    }

    /// Where a column is several itself.
    private List<List<PdfLine>> split(List<PdfLine> column, int depth) {
        if (depth == DEEPEST) {
            return List.of(column);
        }
        var sets = new ColumnSets(column, pictures);
        var chosen = sets.chosen();
        return chosen.size() == 1
                        && chosen.getFirst().to() - chosen.getFirst().from() == column.size()
                ? sets.columns(chosen.getFirst(), depth + 1)
                : List.of(column);
    }

    private List<Pair> all() {
        var found = new ArrayList<Pair>();
        for (float edge : edges()) {
            int from = 0;
            while (from < lines.size()) {
                int to = from;
                while (to < lines.size() && !crosses(lines.get(to), edge)) {
                    to++;
                }
                pair(from, to, edge).ifPresent(found::add);
                from = to + 1;
            }
        }
        return found;
    }

    /// Where most lines begin, but none of the leftmost column, and a little before: the lines of
    /// items stand further in than what is no item.
    private List<Float> edges() {
        var starts = new TreeMap<Integer, Integer>();
        float left = Float.MAX_VALUE;
        float right = 0;
        for (var line : lines) {
            left = Math.min(left, line.x());
            right = Math.max(right, line.end());
            for (var segment : line.segments()) {
                starts.merge(Math.round(segment.x()), 1, Integer::sum);
            }
        }
        int least = Math.round(left + (right - left) * 0.25f);
        return starts.tailMap(least, false).entrySet().stream()
                .filter(it -> it.getValue() >= FEWEST)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST_EDGES)
                .flatMap(it ->
                        starts
                                .subMap(Math.max(least, it.getKey() - INDENT), it.getKey() + 1)
                                .keySet()
                                .stream())
                .distinct()
                .map(it -> it - 1f)
                .toList();
    }

    private static boolean crosses(PdfLine line, float edge) {
        float gutter = edge - line.size() * GUTTER;
        return line.segments().stream().anyMatch(it -> it.x() < edge && it.end() > gutter);
    }

    private Optional<Pair> pair(int from, int to, float edge) {
        var left = new ArrayList<PdfLine>();
        var right = new ArrayList<PdfLine>();
        part(lines.subList(from, to), edge, left, right);
        if (left.size() < FEWEST || right.size() < FEWEST) {
            return Optional.empty();
        }
        int first = first(from, Math.max(left.getFirst().y(), right.getFirst().y()));
        int end = end(to, Math.min(left.getLast().y(), right.getLast().y()));
        left.clear();
        right.clear();
        part(lines.subList(first, Math.max(first, end)), edge, left, right);
        int both = left.size() + right.size() - Math.max(0, end - first);
        boolean aligned = both * 2 >= Math.min(left.size(), right.size());
        boolean prose = Bands.isProse(left) && Bands.isProse(right);
        if (!prose && (aligned || !isWordy(left) || !isWordy(right))) {
            return Optional.empty();
        }
        return Optional.of(new Pair(first, end, edge));
    }

    /// Items may be shorter than their column is wide; the lines of no table stand apart from those
    /// of the next cell.
    private static boolean isWordy(List<PdfLine> column) {
        int letters = column.stream().mapToInt(it -> it.text().length()).sum();
        return column.size() >= FEWEST && letters >= column.size() * WORDY;
    }

    /// A column may begin above its neighbour, or end below; a line far from it belongs to neither.
    private int first(int from, float top) {
        int first = from;
        while (lines.get(first).y() < top) {
            first++;
        }
        while (first > from && isNear(first)) {
            first--;
        }
        return first;
    }

    private int end(int to, float bottom) {
        int end = to;
        while (lines.get(end - 1).y() > bottom) {
            end--;
        }
        while (end < to && isNear(end)) {
            end++;
        }
        return end;
    }

    /// Whether nothing but a picture parts the line from the one before.
    private boolean isNear(int line) {
        float before = lines.get(line - 1).y();
        float y = lines.get(line).y();
        return y - before < lines.get(line).size() * BESIDE
                || pictures.stream().anyMatch(it -> it.bottom() > before && it.bottom() < y);
    }

    private static void part(
            List<PdfLine> lines, float edge, List<PdfLine> left, List<PdfLine> right) {
        for (var line : lines) {
            var before = line.between(Float.NEGATIVE_INFINITY, edge);
            var behind = line.between(edge, Float.POSITIVE_INFINITY);
            if (!before.isEmpty()) {
                left.add(new PdfLine(before));
            }
            if (!behind.isEmpty()) {
                right.add(new PdfLine(behind));
            }
        }
    }
}
