package pl.mosty.intake.structure;

import java.util.List;
import pl.mosty.intake.reading.Line;

/// Tells text whose lines were broken at a fixed width.
final class Wrapping {

    private static final int WIDEST = 130;
    private static final int LEAST = 3;

    private Wrapping() {}

    static boolean isHard(String text, List<Line> lines) {
        int continued = 0;
        int broken = 0;
        int filled = 0;
        int widest = widest(lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (width(line) > WIDEST) {
                return false;
            }
            filled++;
            var next = lines.get(i + 1);
            if (next.isBlank() || next.marker() != null) {
                continue;
            }
            if (LineForm.startsSmall(text, next.body()) && width(line) > 50) {
                continued++;
            } else if (isFull(line, widest) && !LineForm.ends(text, line.body(), ".;:!?")) {
                broken++;
            }
        }
        return continued >= LEAST && (continued + broken) * 4 >= filled;
    }

    /// So long that the next word would not have fitted in most cases.
    static boolean isFull(Line line, int widest) {
        return width(line) * 5 >= widest * 4;
    }

    static int widest(List<Line> lines) {
        int widest = 0;
        for (var line : lines) {
            widest = Math.max(widest, width(line));
        }
        return widest;
    }

    private static int width(Line line) {
        return line.span().end() - line.span().start();
    }
}
