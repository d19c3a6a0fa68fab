package pl.mosty.intake.source.odt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Counts the items of lists.
final class OdtLists {

    private static final int LEVELS = 11;
    private final OdtStyles styles;
    private final Map<String, int[]> counters = new HashMap<>();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /// @param goesOn whether it counts on from the last list of its style
    void begin(String style, int depth, boolean goesOn, boolean outermost) {
        var counter = counter(style);
        if (!(goesOn && outermost) && depth < LEVELS) {
            counter[depth] = 0;
        }
    }

    /// The sign before the next item: `•`, `3.`, `b)`.
    ///
    /// @param start the number that the item itself demands, or -1
    String mark(String style, int depth, int start) {
        int at = Math.min(depth, LEVELS - 1);
        var level = styles.level(style, at);
        if (level.format().isEmpty()) {
            return "•";
        }
        var counter = counter(style);
        counter[at] = start >= 0 ? start : counter[at] == 0 ? level.first() : counter[at] + 1;
        return (level.before() + number(level.format(), counter[at]) + level.behind()).strip();
    }

    private int[] counter(String style) {
        return counters.computeIfAbsent(style, _ -> new int[LEVELS]);
    }

    private static String number(String format, int number) {
        var letter = String.valueOf((char) ('a' + Math.floorMod(number - 1, 26)));
        return switch (format) {
            case "a" -> letter;
            case "A" -> letter.toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }
}
