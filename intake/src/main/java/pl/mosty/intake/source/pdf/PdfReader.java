package pl.mosty.intake.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import pl.mosty.intake.source.Format;
import pl.mosty.intake.source.Refusal.Reason;
import pl.mosty.intake.source.SourceText;
import pl.mosty.intake.source.content.Details;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.content.Place;
import pl.mosty.intake.source.content.Place.Unit;
import pl.mosty.intake.source.flow.Flow;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.flow.YearOf;

/// Reads PDF files through PDFBox. It trusts the file with time and memory, so it runs in a process
/// of its own wherever the file is a stranger's.
public final class PdfReader {

    private static final int MOST_PAGES = 3000;

    /// Characters without letters, of all on the page, that make it unreadable.
    private static final double UNREADABLE = 0.3;

    private static final int FEW = 20;

    private PdfReader() {}

    /// @throws RefusedException when no text can be had of it
    public static SourceText read(RandomAccessRead file, String name) throws RefusedException {
        try (var document = Loader.loadPDF(file)) {
            return read(document, name);
        } catch (InvalidPasswordException e) {
            throw new RefusedException(Reason.PROTECTED);
        } catch (IOException e) {
            throw new RefusedException(Reason.BROKEN);
        }
    }

    private static SourceText read(PDDocument document, String name)
            throws RefusedException, IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new RefusedException(Reason.TOO_COMPLEX);
        }
        var notices = new ArrayList<Notice>();
        var pages = pages(document, notices);
        var pieces = Pages.pieces(pages);
        var draft = Flow.write(pieces, Unit.PAGE);
        if (draft.text().replaceAll("\\[Zdjęcie[^\\]]*\\]", "").isBlank()) {
            throw new RefusedException(empty(notices));
        }
        return draft.named(name, Format.PDF, details(document), notices);
    }

    private static Reason empty(List<Notice> notices) {
        var kinds = new HashSet<Notice.Kind>();
        notices.forEach(it -> kinds.add(it.kind()));
        return kinds.contains(Notice.Kind.UNREADABLE_FONT)
                ? Reason.UNMAPPED_FONTS
                : kinds.contains(Notice.Kind.SCANNED_PAGE)
                        ? Reason.SCANNED
                        : kinds.contains(Notice.Kind.PAGE_LEFT_OUT) ? Reason.BROKEN : Reason.EMPTY;
    }

    private static List<Pages.Read> pages(PDDocument document, List<Notice> notices)
            throws IOException {
        var glyphs = new Glyphs();
        var pictures = new PdfPictures(Alternatives.of(document));
        var pages = new ArrayList<Pages.Read>();
        int number = 0;
        for (var page : document.getPages()) {
            var place = new Place(Unit.PAGE, ++number);
            try {
                pages.add(page(document, page, glyphs, pictures, place, notices));
            } catch (IOException | RuntimeException e) {
                notices.add(new Notice(Notice.Kind.PAGE_LEFT_OUT, place));
                pages.add(new Pages.Read(List.of(), List.of(), 0));
            }
        }
        return pages;
    }

    private static Pages.Read page(
            PDDocument document,
            PDPage page,
            Glyphs glyphs,
            PdfPictures pictures,
            Place place,
            List<Notice> notices)
            throws IOException {
        glyphs.read(document, page);
        if (glyphs.unmapped() > FEW && glyphs.unmapped() > glyphs.shown() * UNREADABLE) {
            notices.add(new Notice(Notice.Kind.UNREADABLE_FONT, place));
            return new Pages.Read(List.of(), List.of(), 0);
        }
        float width =
                (page.getRotation() % 180 == 0)
                        ? page.getCropBox().getWidth()
                        : page.getCropBox().getHeight();
        boolean covered = glyphs.pictures().stream().anyMatch(it -> covers(it, page));
        if (glyphs.positions().size() < FEW && covered) {
            notices.add(new Notice(Notice.Kind.SCANNED_PAGE, place));
            return new Pages.Read(Lines.of(glyphs), List.of(), width);
        }
        var kinds = new ArrayList<Notice.Kind>();
        float height = page.getCropBox().getHeight();
        var placed =
                covered
                        ? List.<PdfPictures.Placed>of()
                        : pictures.of(glyphs, page.getCOSObject(), height, kinds);
        kinds.forEach(it -> notices.add(new Notice(it, place)));
        return new Pages.Read(Lines.of(glyphs), placed, width);
    }

    /// A picture over half of the page: a scan, or its background.
    private static boolean covers(Glyphs.Drawn drawn, PDPage page) {
        var box = page.getCropBox();
        double area = drawn.place().getWidth() * drawn.place().getHeight();
        return area > 0.5 * box.getWidth() * box.getHeight();
    }

    private static Details details(PDDocument document) {
        var information = document.getDocumentInformation();
        var title = information.getTitle() == null ? "" : information.getTitle().strip();
        Calendar created = information.getCreationDate();
        var year =
                YearOf.title(title)
                        .or(() ->
                                created == null
                                        ? java.util.Optional.empty()
                                        : YearOf.date(String.valueOf(created.get(Calendar.YEAR))));
        return new Details(title.isEmpty() ? null : title, year.orElse(null));
    }
}
