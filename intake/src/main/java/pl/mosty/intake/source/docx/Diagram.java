package pl.mosty.intake.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.Xml;

/// The words of a diagram (SmartArt) as the list that Word shows beside it: points, and which is
/// part of which (ECMA-376, part 1, 21.4.2).
final class Diagram {

    private static final int DEEPEST = 9;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, List<String>>> parts = new HashMap<>();
    private final List<Piece> items = new ArrayList<>();
    private String root = "";

    private Diagram() {}

    static List<Piece> items(byte[] data) throws RefusedException {
        var diagram = new Diagram();
        var xml = new Xml(data, Names.PREFIXES);
        for (var event = xml.next(); event != Xml.Event.DONE; event = xml.next()) {
            if (event == Xml.Event.START && xml.name().equals("pt")) {
                diagram.point(xml);
            } else if (event == Xml.Event.START && xml.name().equals("cxn")) {
                diagram.connection(xml);
            }
        }
        diagram.below(diagram.root, 0);
        List.copyOf(diagram.words.keySet()).forEach(it -> diagram.item(it, 0));
        return diagram.items;
    }

    private void point(Xml xml) throws RefusedException {
        var id = xml.attribute("modelId", "");
        var type = xml.attribute("type", "node");
        root = type.equals("doc") ? id : root;
        var said = new StringBuilder();
        while (xml.child()) {
            if (xml.name().equals("t")) {
                text(xml, said);
            } else {
                xml.skip();
            }
        }
        if (!said.toString().isBlank()) {
            words.put(id, said.toString());
        }
    }

    private static void text(Xml xml, StringBuilder said) throws RefusedException {
        while (xml.child()) {
            switch (xml.name()) {
                case "a:t" -> said.append(xml.words());
                case "a:p" -> {
                    said.append(said.isEmpty() ? "" : " ");
                    text(xml, said);
                }
                default -> text(xml, said);
            }
        }
    }

    private void connection(Xml xml) {
        if (xml.attribute("type", "parOf").equals("parOf")) {
            parts.computeIfAbsent(xml.attribute("srcId", ""), _ -> new TreeMap<>())
                    .computeIfAbsent(xml.number("srcOrd", 0), _ -> new ArrayList<>())
                    .add(xml.attribute("destId", ""));
        }
    }

    /// Each point stands once, however the connections run.
    private void item(String id, int depth) {
        var said = words.remove(id);
        if (said != null) {
            items.add(new Piece.Item(depth, "•", said));
            below(id, depth + 1);
        }
    }

    private void below(String id, int depth) {
        var inner = parts.remove(id);
        if (inner != null && depth < DEEPEST) {
            inner.values().forEach(points -> points.forEach(it -> item(it, depth)));
        }
    }
}
