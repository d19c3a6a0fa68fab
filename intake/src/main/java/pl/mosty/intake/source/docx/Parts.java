package pl.mosty.intake.source.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.OfficeZip;
import pl.mosty.intake.source.zip.Xml;

/// The parts of a Word file by their purpose, as its relationships say.
record Parts(OfficeZip zip, String main, Map<String, String> targets, Map<String, String> types) {

    static Parts of(OfficeZip zip) throws RefusedException {
        var main = "word/document.xml";
        for (var it : relations(zip, "_rels/.rels")) {
            if (it.type().equals("officeDocument") && zip.has(it.target(""))) {
                main = it.target("");
            }
        }
        int slash = main.lastIndexOf('/') + 1;
        var folder = main.substring(0, slash);
        var targets = new HashMap<String, String>();
        var types = new HashMap<String, String>();
        for (var it : relations(zip, folder + "_rels/" + main.substring(slash) + ".rels")) {
            targets.put(it.id(), it.target(folder));
            types.putIfAbsent(it.type(), it.target(folder));
        }
        return new Parts(zip, main, targets, types);
    }

    /// The part that a relationship of the main part leads to.
    Optional<byte[]> related(String id) {
        return Optional.ofNullable(targets.get(id)).flatMap(zip::find);
    }

    /// Such as `numbering`, `styles`, `footnotes`.
    Optional<byte[]> ofType(String type) {
        return Optional.ofNullable(types.get(type)).flatMap(zip::find);
    }

    private static java.util.List<Relation> relations(OfficeZip zip, String part)
            throws RefusedException {
        var relations = new java.util.ArrayList<Relation>();
        var bytes = zip.find(part);
        if (bytes.isPresent()) {
            var xml = new Xml(bytes.get(), Map.of());
            for (var event = xml.next(); event != Xml.Event.DONE; event = xml.next()) {
                if (event == Xml.Event.START && xml.name().equals("Relationship")) {
                    var type = xml.attribute("Type", "");
                    relations.add(
                            new Relation(
                                    xml.attribute("Id", ""),
                                    type.substring(type.lastIndexOf('/') + 1),
                                    xml.attribute("Target", "")));
                }
            }
        }
        return relations;
    }

    private record Relation(String id, String type, String address) {

        /// The name of the part in the archive.
        String target(String folder) {
            if (address.startsWith("/")) {
                return address.substring(1);
            }
            return address.startsWith("../")
                    ? address.substring(3)
                    : folder + (address.startsWith("./") ? address.substring(2) : address);
        }
    }
}
