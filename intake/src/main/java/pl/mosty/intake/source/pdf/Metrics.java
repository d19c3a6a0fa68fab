package pl.mosty.intake.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is usual in a file, in points.
///
/// @param body size of most text
/// @param gap distance of lines
/// @param right where full lines end
/// @param bold whether most text is bold
record Metrics(float body, float gap, float right, boolean bold) {

    /// A distance this frequent is one of lines, not of paragraphs.
    private static final double FREQUENT = 0.15;

    static Metrics of(List<Pages.Read> pages) {
        var sizes = new HashMap<Integer, Integer>();
        var gaps = new HashMap<Integer, Integer>();
        var ends = new ArrayList<Float>();
        int bold = 0;
        int all = 0;
        float left = Float.MAX_VALUE;
        float width = 0;
        for (var page : pages) {
            PdfLine before = null;
            width = Math.max(width, page.width());
            for (var line : page.lines()) {
                int length = line.text().length();
                sizes.merge(Math.round(line.size() * 4), length, Integer::sum);
                bold += line.bold() ? length : 0;
                all += length;
                ends.add(line.end());
                left = Math.min(left, line.x());
                if (before != null && line.y() > before.y()) {
                    gaps.merge(Math.round((line.y() - before.y()) * 2), 1, Integer::sum);
                }
                before = line;
            }
        }
        float body = most(sizes, 40) / 4f;
        float gap = Math.clamp(gap(gaps, Math.round(body * 2.4f)) / 2f, body, body * 2.4f);
        return new Metrics(body, gap, right(ends, width - left, body), bold * 2 > all);
    }

    private static int most(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static int gap(Map<Integer, Integer> counts, int otherwise) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(it -> it.getValue() >= all * FREQUENT)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(otherwise);
    }

    /// Where several lines end, or where they would in a page with equal margins.
    private static float right(List<Float> ends, float symmetric, float body) {
        var sorted = ends.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return symmetric;
        }
        float right = sorted.get((int) (sorted.size() * 0.97));
        long near = sorted.stream().filter(it -> it > right - body * 4).count();
        boolean edge = near >= Math.max(2, sorted.size() * FREQUENT);
        return edge ? right : Math.max(right, symmetric);
    }
}
