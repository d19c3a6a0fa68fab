package pl.mosty.intake.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/// Puts a page's characters into lines from top to bottom.
final class Lines {

    /// A gap of this many letter heights parts columns or cells.
    private static final float WIDE = 1.35f;

    private Lines() {}

    static List<PdfLine> of(Glyphs glyphs) {
        float direction = direction(glyphs.positions());
        var segments = segments(glyphs, direction);
        segments.sort(Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::x));
        var lines = new ArrayList<PdfLine>();
        var line = new ArrayList<Segment>();
        for (var segment : segments) {
            if (!line.isEmpty() && !sameLine(line, segment)) {
                lines.add(line(line));
                line.clear();
            }
            line.add(segment);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    /// Of most characters, so that a table lying on its side is read too.
    private static float direction(List<TextPosition> positions) {
        var counts = new int[4];
        for (var it : positions) {
            counts[Math.floorMod(Math.round(it.getDir() / 90), 4)]++;
        }
        int most = 0;
        for (int i = 1; i < 4; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most * 90f;
    }

    private static List<Segment> segments(Glyphs glyphs, float direction) {
        var segments = new ArrayList<Segment>();
        var open = new ArrayList<Glyph>();
        for (var position : glyphs.positions()) {
            if (Math.abs(position.getDir() - direction) > 1 || glyphs.text(position).isEmpty()) {
                continue;
            }
            var glyph = glyph(position, glyphs.text(position), glyphs.isBold(position));
            if (!open.isEmpty() && !follows(open.getLast(), glyph)) {
                close(open, segments);
            }
            if (!open.isEmpty() || !glyph.isSpace()) {
                open.add(glyph);
            }
        }
        close(open, segments);
        return segments;
    }

    private static Glyph glyph(TextPosition position, String text, boolean bold) {
        float size = position.getFontSizeInPt();
        float height = size > 1 ? size : Math.max(4, position.getHeightDir() * 1.4f);
        return new Glyph(
                Letters.of(text),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                height,
                position.getWidthOfSpace(),
                bold);
    }

    private static boolean follows(Glyph before, Glyph glyph) {
        float size = Math.max(before.size(), glyph.size());
        float gap = glyph.x() - before.end();
        return Math.abs(glyph.y() - before.y()) < size * 0.25f && gap > -size && gap < size * WIDE;
    }

    private static void close(List<Glyph> open, List<Segment> segments) {
        while (!open.isEmpty() && open.getLast().isSpace()) {
            open.removeLast();
        }
        if (!open.isEmpty()) {
            segments.add(Segment.of(open));
            open.clear();
        }
    }

    private static boolean sameLine(List<Segment> line, Segment segment) {
        var first = line.getFirst();
        float size = Math.max(first.size(), segment.size());
        return segment.y() - first.y() < size * 0.4f;
    }

    /// Joins what stands close; small raised numbers, which refer to footnotes, are left out.
    private static PdfLine line(List<Segment> line) {
        float largest = 0;
        for (var it : line) {
            largest = Math.max(largest, it.size());
        }
        float size = largest;
        var sorted =
                line.stream()
                        .filter(it -> !(it.size() < size * 0.75f && it.text().matches("\\d{1,3}")))
                        .sorted(Comparator.comparingDouble(Segment::x))
                        .toList();
        var joined = new ArrayList<Segment>();
        for (var segment : sorted.isEmpty() ? line : sorted) {
            if (!joined.isEmpty() && segment.x() - joined.getLast().end() < size * WIDE) {
                joined.add(join(joined.removeLast(), segment));
            } else {
                joined.add(segment);
            }
        }
        return new PdfLine(joined);
    }

    private static Segment join(Segment left, Segment right) {
        boolean parted = right.x() - left.end() > left.size() * 0.12f;
        boolean longer = right.text().length() > left.text().length();
        return new Segment(
                left.text() + (parted ? " " : "") + right.text(),
                left.x(),
                Math.max(left.end(), right.end()),
                left.y(),
                longer ? right.size() : left.size(),
                left.bold() && right.bold());
    }
}
