package pl.mosty.intake.structure;

import java.util.List;
import pl.mosty.intake.reading.Line;

/// Tells whether a line's number or letter counts it among its neighbours.
record Numbering(List<Line> lines) {

    static boolean isNumber(String marker) {
        return Character.isDigit(marker.charAt(0));
    }

    /// A number, or a letter with a full stop, begins an item only in a run of them: `30.
    /// Konferencja` or `o. Jan` on its own is none.
    boolean inRun(int at, String marker) {
        if (isNumber(marker)) {
            int number = Integer.parseInt(marker, 0, marker.length() - 1, 10);
            return number == 1
                    || hasMarker(at, number - 1 + "", -1)
                    || hasMarker(at, number + 1 + "", 1);
        }
        char letter = marker.charAt(0);
        return !marker.endsWith(".")
                || hasMarker(at, (char) (letter - 1) + "", -1)
                || hasMarker(at, (char) (letter + 1) + "", 1);
    }

    private boolean hasMarker(int at, String counter, int step) {
        for (int i = at + step, left = 8;
                i >= 0 && i < lines.size() && left > 0;
                i += step, left--) {
            var marker = lines.get(i).marker();
            if (marker != null
                    && marker.startsWith(counter)
                    && marker.length() == counter.length() + 1) {
                return true;
            }
        }
        return false;
    }
}
