package pl.mosty.intake.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.Xml;

/// What a document's styles say of headings, lists, captions and hidden text. Word calls its own
/// styles by English names in every language.
final class Styles {

    private static final int DEEPEST = 20;
    private final Map<String, Style> styles = new HashMap<>();

    /// @param outline level of a heading from 0, or -1
    /// @param list number of its list, or -1; 0 takes a list away
    private record Style(
            String name,
            @Nullable String parent,
            int outline,
            int list,
            int level,
            boolean hidden) {}

    static Styles of(byte[] part) throws RefusedException {
        var styles = new Styles();
        var xml = new Xml(part, Names.PREFIXES);
        for (var event = xml.next(); event != Xml.Event.DONE; event = xml.next()) {
            if (event == Xml.Event.START && xml.name().equals("w:style")) {
                styles.add(xml);
            }
        }
        return styles;
    }

    static Styles none() {
        return new Styles();
    }

    private void add(Xml xml) throws RefusedException {
        var id = xml.attribute("styleId", "");
        String name = "";
        String parent = null;
        int outline = -1;
        int list = -1;
        int level = 0;
        boolean hidden = false;
        int open = 1;
        while (open > 0) {
            var event = xml.next();
            if (event == Xml.Event.START) {
                open++;
                switch (xml.name()) {
                    case "w:name" -> name = xml.attribute("val", "").toLowerCase(Locale.ROOT);
                    case "w:basedOn" -> parent = xml.attribute("val");
                    case "w:outlineLvl" -> outline = xml.number("val", -1);
                    case "w:numId" -> list = xml.number("val", -1);
                    case "w:ilvl" -> level = xml.number("val", 0);
                    case "w:vanish" -> hidden = xml.on();
                    default -> {}
                }
            } else if (event == Xml.Event.END) {
                open--;
            } else if (event == Xml.Event.DONE) {
                return;
            }
        }
        styles.put(id, new Style(name, parent, outline, list, level, hidden));
    }

    boolean isHeading(@Nullable String id) {
        for (var style : chain(id)) {
            var name = style.name;
            if (name.startsWith("heading ") || name.equals("title") || name.equals("subtitle")) {
                return true;
            }
            if (style.outline >= 0) {
                return style.outline < 9;
            }
        }
        return false;
    }

    boolean isCaption(@Nullable String id) {
        return chain(id).stream().anyMatch(it -> it.name.equals("caption"));
    }

    /// An entry of a table of contents.
    boolean isContents(@Nullable String id) {
        return chain(id).stream().anyMatch(it -> it.name.startsWith("toc "));
    }

    boolean isHidden(@Nullable String id) {
        return chain(id).stream().anyMatch(Style::hidden);
    }

    /// Number of the list that the style belongs to, or -1.
    int list(@Nullable String id) {
        return chain(id).stream()
                .mapToInt(Style::list)
                .filter(it -> it >= 0)
                .findFirst()
                .orElse(-1);
    }

    int level(@Nullable String id) {
        return chain(id).stream()
                .filter(it -> it.list >= 0)
                .mapToInt(Style::level)
                .findFirst()
                .orElse(0);
    }

    /// The style and those it is based on.
    private List<Style> chain(@Nullable String id) {
        var chain = new ArrayList<Style>();
        var style = id == null ? null : styles.get(id);
        while (style != null && chain.size() < DEEPEST) {
            chain.add(style);
            style = style.parent == null ? null : styles.get(style.parent);
        }
        return chain;
    }
}
