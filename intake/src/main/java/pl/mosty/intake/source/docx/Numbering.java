package pl.mosty.intake.source.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.Xml;

/// Counts the items of lists as Word does: a document says only which list and level an item is of.
final class Numbering {

    private static final int LEVELS = 9;
    private static final String BULLET = "•";
    private final Map<Integer, Level[]> kinds = new HashMap<>();
    private final Map<Integer, Integer> kindOfList = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();

    /// @param pattern such as `%1.%2.`
    private record Level(String format, String pattern, int first) {}

    static Numbering of(byte[] part) throws RefusedException {
        var numbering = new Numbering();
        var xml = new Xml(part, Names.PREFIXES);
        for (var event = xml.next(); event != Xml.Event.DONE; event = xml.next()) {
            if (event == Xml.Event.START) {
                switch (xml.name()) {
                    case "w:abstractNum" -> numbering.kind(xml);
                    case "w:num" -> numbering.list(xml);
                    default -> {}
                }
            }
        }
        return numbering;
    }

    static Numbering none() {
        return new Numbering();
    }

    private void kind(Xml xml) throws RefusedException {
        var levels = new Level[LEVELS];
        kinds.put(xml.number("abstractNumId", -1), levels);
        while (xml.child()) {
            if (xml.name().equals("w:lvl")) {
                int at = xml.number("ilvl", 0);
                var level = level(xml);
                if (at >= 0 && at < LEVELS) {
                    levels[at] = level;
                }
            } else {
                xml.skip();
            }
        }
    }

    private static Level level(Xml xml) throws RefusedException {
        var format = "decimal";
        var pattern = "%1.";
        int first = 1;
        while (xml.child()) {
            switch (xml.name()) {
                case "w:numFmt" -> format = xml.attribute("val", format);
                case "w:lvlText" -> pattern = xml.attribute("val", pattern);
                case "w:start" -> first = xml.number("val", first);
                default -> {}
            }
            xml.skip();
        }
        return new Level(format, pattern, first);
    }

    private void list(Xml xml) throws RefusedException {
        int list = xml.number("numId", -1);
        while (xml.child()) {
            if (xml.name().equals("w:abstractNumId")) {
                kindOfList.put(list, xml.number("val", -1));
                xml.skip();
            } else if (xml.name().equals("w:lvlOverride")) {
                int level = xml.number("ilvl", 0);
                while (xml.child()) {
                    if (xml.name().equals("w:startOverride")) {
                        restarts.computeIfAbsent(list, _ -> new HashMap<>())
                                .put(level, xml.number("val", 1));
                    }
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
    }

    /// The sign before the next item of the list: `•`, `3.`, `b)`; empty where the level has none.
    String mark(int list, int level) {
        var kind = kindOfList.getOrDefault(list, -1);
        var levels = kinds.get(kind);
        int at = Math.clamp(level, 0, LEVELS - 1);
        if (levels == null || levels[at] == null || levels[at].format.equals("bullet")) {
            return BULLET;
        }
        var counter = counters.computeIfAbsent(counted(list, kind), _ -> new int[LEVELS]);
        counter[at] = counter[at] == 0 ? first(list, at, levels[at]) : counter[at] + 1;
        java.util.Arrays.fill(counter, at + 1, LEVELS, 0);
        return levels[at].format.equals("none") ? "" : written(levels, counter, at);
    }

    /// Lists of one kind count on, unless a list says where it begins.
    private int counted(int list, int kind) {
        return restarts.containsKey(list) ? -list - 2 : kind;
    }

    private int first(int list, int at, Level level) {
        return restarts.getOrDefault(list, Map.of()).getOrDefault(at, level.first);
    }

    private static String written(Level[] levels, int[] counter, int at) {
        var mark = levels[at].pattern;
        for (int i = 0; i <= at; i++) {
            var level = levels[i];
            int number = Math.max(1, counter[i]);
            mark = mark.replace("%" + (i + 1), level == null ? "" + number : number(level, number));
        }
        return mark.strip();
    }

    private static String number(Level level, int number) {
        return switch (level.format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26))
                .repeat(Math.min(5, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var out = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                out.append(signs[i]);
                left -= values[i];
            }
        }
        return out.toString();
    }
}
