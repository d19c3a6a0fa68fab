package pl.mosty.intake.source;

import java.util.List;
import pl.mosty.intake.source.content.Details;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.content.Picture;
import pl.mosty.intake.source.content.Places;

/// The text of a document, which all spans point into. Plain text is kept unit for unit (a byte
/// order mark included); other formats are written out as plain text: a paragraph, heading, item of
/// a list or row of a table a line, bullets as `•`, cells parted by `|`, pictures as `[Zdjęcie:
/// …]`.
public record SourceText(
        String name,
        String text,
        Format format,
        Details details,
        Places places,
        List<Picture> pictures,
        List<Notice> notices)
        implements Source {

    public SourceText {
        pictures = List.copyOf(pictures);
        notices = List.copyOf(notices);
    }

    /// Text that needs no conversion.
    public SourceText(String name, String text) {
        this(name, text, Format.TXT, Details.NONE, Places.NONE, List.of(), List.of());
    }
}
