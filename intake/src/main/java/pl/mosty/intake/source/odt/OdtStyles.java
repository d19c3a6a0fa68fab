package pl.mosty.intake.source.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.Xml;

/// What an OpenDocument's styles say of lists, captions and hidden text.
final class OdtStyles {

    private static final int DEEPEST = 20;
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /// A level of a list.
    ///
    /// @param format `1`, `a`, `I` …, or empty for bullets
    record Level(String format, String before, String behind, int first) {}

    void read(byte[] part) throws RefusedException {
        var xml = new Xml(part, OdtReader.PREFIXES);
        for (var event = xml.next(); event != Xml.Event.DONE; event = xml.next()) {
            if (event == Xml.Event.START) {
                start(xml);
            }
        }
    }

    private void start(Xml xml) throws RefusedException {
        switch (xml.name()) {
            case "office:text" -> xml.skip();
            case "style:style" -> style(xml);
            case "text:list-style" -> list(xml);
            default -> {}
        }
    }

    private void style(Xml xml) throws RefusedException {
        var name = xml.attribute("name", "");
        var parent = xml.attribute("parent-style-name");
        if (parent != null) {
            parents.put(name, parent);
        }
        while (xml.child()) {
            if (xml.name().equals("style:text-properties")
                    && "none".equals(xml.attribute("display"))) {
                hidden.add(name);
            }
            xml.skip();
        }
    }

    private void list(Xml xml) throws RefusedException {
        var levels = lists.computeIfAbsent(xml.attribute("name", ""), _ -> new HashMap<>());
        while (xml.child()) {
            int level = xml.number("level", 1) - 1;
            boolean numbered = xml.name().equals("text:list-level-style-number");
            levels.put(
                    level,
                    new Level(
                            numbered ? xml.attribute("num-format", "") : "",
                            xml.attribute("num-prefix", ""),
                            xml.attribute("num-suffix", ""),
                            xml.number("start-value", 1)));
            xml.skip();
        }
    }

    Level level(@Nullable String list, int depth) {
        var levels = lists.getOrDefault(list == null ? "" : list, Map.of());
        return levels.getOrDefault(depth, new Level("", "", "", 1));
    }

    boolean isHidden(@Nullable String style) {
        return style != null && hidden.contains(style);
    }

    /// LibreOffice's own styles of captions keep their English names in files.
    boolean isCaption(@Nullable String style) {
        var name = style;
        for (int i = 0; name != null && i < DEEPEST; i++) {
            if (Set.of("Caption", "Figure", "Illustration", "Drawing").contains(name)) {
                return true;
            }
            name = parents.get(name);
        }
        return false;
    }

    boolean isHeading(@Nullable String style) {
        var name = style;
        for (int i = 0; name != null && i < DEEPEST; i++) {
            if (name.startsWith("Heading") || name.equals("Title") || name.equals("Subtitle")) {
                return true;
            }
            name = parents.get(name);
        }
        return false;
    }
}
