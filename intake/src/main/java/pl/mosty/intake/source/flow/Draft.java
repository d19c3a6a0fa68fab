package pl.mosty.intake.source.flow;

import java.util.List;
import pl.mosty.intake.source.Format;
import pl.mosty.intake.source.SourceText;
import pl.mosty.intake.source.content.Details;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.content.Picture;
import pl.mosty.intake.source.content.Places;

/// A document's text and what came along, before it has a name.
public record Draft(String text, Places places, List<Picture> pictures) {

    public SourceText named(String name, Format format, Details details, List<Notice> notices) {
        return new SourceText(name, text, format, details, places, pictures, notices);
    }
}
