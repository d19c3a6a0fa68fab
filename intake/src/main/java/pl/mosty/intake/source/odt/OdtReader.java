package pl.mosty.intake.source.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.mosty.intake.source.Refusal;
import pl.mosty.intake.source.content.Details;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.flow.YearOf;
import pl.mosty.intake.source.zip.OfficeZip;
import pl.mosty.intake.source.zip.Xml;

/// Reads the main text of an OpenDocument text with its tables, frames, pictures and notes.
public final class OdtReader {

    static final Map<String, String> PREFIXES =
            Map.of(
                    "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office:",
                    "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text:",
                    "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table:",
                    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw:",
                    "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style:",
                    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg:",
                    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta:",
                    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:",
                    "http://purl.org/dc/elements/1.1/", "dc:");

    private OdtReader() {}

    /// A document as pieces, and what should be known of it.
    public record Read(List<Piece> pieces, Details details, List<Notice> notices) {}

    /// @throws RefusedException when it is protected by a password, or damaged
    public static Read read(OfficeZip zip) throws RefusedException {
        if (isProtected(zip)) {
            throw new RefusedException(Refusal.Reason.PROTECTED);
        }
        var styles = new OdtStyles();
        var shared = zip.find("styles.xml");
        if (shared.isPresent()) {
            styles.read(shared.get());
        }
        var content = zip.get("content.xml");
        styles.read(content);
        var body = new OdtBody(zip, styles);
        var pieces = new ArrayList<Piece>(body.read(content));
        return new Read(pieces, details(zip), body.notices());
    }

    private static boolean isProtected(OfficeZip zip) throws RefusedException {
        var manifest = zip.find("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            var xml = new Xml(manifest.get(), PREFIXES);
            for (var event = xml.next(); event != Xml.Event.DONE; event = xml.next()) {
                if (event == Xml.Event.START && xml.name().equals("manifest:encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Details details(OfficeZip zip) throws RefusedException {
        var part = zip.find("meta.xml");
        if (part.isEmpty()) {
            return Details.NONE;
        }
        var title = "";
        var created = "";
        var xml = new Xml(part.get(), PREFIXES);
        for (var event = xml.next(); event != Xml.Event.DONE; event = xml.next()) {
            if (event == Xml.Event.START && xml.name().equals("dc:title")) {
                title = xml.words().strip();
            } else if (event == Xml.Event.START && xml.name().equals("meta:creation-date")) {
                created = xml.words().strip();
            }
        }
        var date = created;
        var year = YearOf.title(title).or(() -> YearOf.date(date));
        return new Details(title.isEmpty() ? null : title, year.orElse(null));
    }
}
