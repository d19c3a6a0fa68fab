package pl.mosty.intake.source.docx;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.source.content.Details;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.flow.YearOf;
import pl.mosty.intake.source.zip.OfficeZip;
import pl.mosty.intake.source.zip.Xml;

/// Reads the main text of a Word document with its tables, text boxes, pictures and notes; headers
/// and footers of pages are left out.
public final class DocxReader {

    private DocxReader() {}

    /// A document as pieces, and what should be known of it.
    public record Read(List<Piece> pieces, Details details, List<Notice> notices) {}

    public static Read read(OfficeZip zip) throws RefusedException {
        var parts = Parts.of(zip);
        var styles = parts.ofType("styles");
        var numbering = parts.ofType("numbering");
        var body =
                new Body(
                        parts,
                        styles.isPresent() ? Styles.of(styles.get()) : Styles.none(),
                        numbering.isPresent() ? Numbering.of(numbering.get()) : Numbering.none());
        var pieces = new ArrayList<>(body.read(zip.get(parts.main())));
        for (var kind : List.of("footnotes", "endnotes")) {
            var notes = parts.ofType(kind);
            if (notes.isPresent()) {
                pieces.addAll(body.notes(notes.get()));
            }
        }
        return new Read(pieces, details(zip), body.notices());
    }

    private static Details details(OfficeZip zip) throws RefusedException {
        var part = zip.find("docProps/core.xml");
        if (part.isEmpty()) {
            return Details.NONE;
        }
        var title = "";
        var created = "";
        var xml = new Xml(part.get(), Names.PREFIXES);
        for (var event = xml.next(); event != Xml.Event.DONE; event = xml.next()) {
            if (event == Xml.Event.START && xml.name().equals("title")) {
                title = xml.words().strip();
            } else if (event == Xml.Event.START && xml.name().equals("created")) {
                created = xml.words().strip();
            }
        }
        var date = created;
        var year = YearOf.title(title).or(() -> YearOf.date(date));
        return new Details(title.isEmpty() ? null : title, year.orElse(null));
    }
}
