package pl.mosty.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.source.Refusal.Reason;
import pl.mosty.intake.source.child.Isolated;
import pl.mosty.intake.source.content.Details;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.content.Place.Unit;
import pl.mosty.intake.source.docx.DocxReader;
import pl.mosty.intake.source.flow.Flow;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.html.HtmlReader;
import pl.mosty.intake.source.odt.OdtReader;
import pl.mosty.intake.source.text.MarkdownReader;
import pl.mosty.intake.source.text.PlainText;
import pl.mosty.intake.source.zip.OfficeZip;

/// Hands a file to the reader of its kind. Libraries are loaded only for the kinds that need them.
final class Formats {

    private Formats() {}

    static SourceText read(byte[] bytes, String name) throws RefusedException {
        return switch (FileKind.of(bytes, name)) {
            case TEXT -> text(bytes, name);
            case MARKDOWN -> {
                var page = MarkdownReader.read(PlainText.read(bytes));
                yield flow(name, Format.MARKDOWN, page.pieces(), page.details(), List.of());
            }
            case HTML -> {
                var page = HtmlReader.read(bytes);
                yield flow(name, Format.HTML, page.pieces(), page.details(), List.of());
            }
            case ZIP -> office(OfficeZip.unpack(bytes), name);
            case PDF -> Isolated.read(bytes, name);
            case OLE -> throw new RefusedException(old(bytes));
            case RTF -> throw new RefusedException(Reason.RTF);
            case ARCHIVE -> throw new RefusedException(Reason.ARCHIVE);
            case PICTURE -> throw new RefusedException(Reason.PICTURE);
        };
    }

    private static SourceText text(byte[] bytes, String name) throws RefusedException {
        var text = PlainText.read(bytes);
        if (FileKind.promisesOffice(name)) {
            throw new RefusedException(Reason.WRONG_NAME);
        }
        return new SourceText(name, text);
    }

    /// Word's and other programs' protected files are wrapped in the old format.
    private static Reason old(byte[] bytes) {
        var stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        int last = Math.min(bytes.length, 1 << 20) - stream.length;
        for (int i = 512; i < last; i += 64) {
            if (java.util.Arrays.equals(bytes, i, i + stream.length, stream, 0, stream.length)) {
                return Reason.PROTECTED;
            }
        }
        return Reason.OLD_OFFICE;
    }

    private static SourceText office(OfficeZip zip, String name) throws RefusedException {
        var type =
                zip.find("mimetype")
                        .map(it -> new String(it, StandardCharsets.US_ASCII))
                        .orElse("");
        if (type.contains("opendocument.text") || (type.isEmpty() && zip.has("content.xml"))) {
            var read = OdtReader.read(zip);
            return flow(
                    name, Format.ODT, read.pieces(), read.details(), notices(zip, read.notices()));
        }
        if (type.contains("opendocument")
                || zip.has("xl/workbook.xml")
                || zip.has("ppt/presentation.xml")) {
            throw new RefusedException(Reason.SPREADSHEET);
        }
        if (zip.has("[Content_Types].xml")) {
            var read = DocxReader.read(zip);
            return flow(
                    name, Format.DOCX, read.pieces(), read.details(), notices(zip, read.notices()));
        }
        throw new RefusedException(FileKind.promisesOffice(name) ? Reason.BROKEN : Reason.ARCHIVE);
    }

    private static List<Notice> notices(OfficeZip zip, List<Notice> read) {
        var notices = new ArrayList<>(read);
        if (zip.hasMacros()) {
            notices.add(new Notice(Notice.Kind.MACROS, null));
        }
        if (zip.leftPicturesOut()) {
            notices.add(new Notice(Notice.Kind.PICTURE_LEFT_OUT, null));
        }
        return notices;
    }

    private static SourceText flow(
            String name, Format format, List<Piece> pieces, Details details, List<Notice> notices)
            throws RefusedException {
        var draft = Flow.write(pieces, Unit.PARAGRAPH);
        if (draft.text().isBlank()) {
            throw new RefusedException(Reason.EMPTY);
        }
        return draft.named(name, format, details, notices);
    }
}
