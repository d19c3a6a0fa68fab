package pl.mosty.intake.issue.photo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Photo;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.reading.Regex;

/// An alternative text that is missing, repeats the caption or is a file's name.
public final class PhotoTexts implements Check {

    @Override
    public String name() {
        return "alternative-text";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Delegacja z Grazu odwiedziła ratusz.\n\nGoście w ratuszu\n\nGoście w ratuszu\n\nFot. Jan Lipa",
                "Delegacja z Grazu odwiedziła ratusz.\n\nGoście w ratuszu\n\nIMG_2041.jpg\n\nŹródło: UMD");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Delegacja z Grazu odwiedziła ratusz.\n\nGoście w ratuszu\n\nosiem osób na schodach\n\nFot. Jan Lipa");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var photo : reviewed.photos()) {
            var message = message(photo);
            if (message != null) {
                findings.add(new Finding(name(), photo.evidence().span(), message, null));
            }
        }
        return findings;
    }

    private static @Nullable Message message(Photo photo) {
        var alt = photo.alt();
        if (alt == null) {
            return new Message(
                    "Zdjęcie nie ma tekstu alternatywnego: opisz, co na nim widać.",
                    "The picture has no alternative text: describe what it shows.");
        }
        if (alt.equalsIgnoreCase(photo.caption())) {
            return new Message(
                    "Tekst alternatywny powtarza podpis: opisz, co widać na zdjęciu.",
                    "The alternative text repeats the caption: describe what the picture shows.");
        }
        return Regex.anyCase("^\\S+\\.(?:jpe?g|png|gif|webp|tiff?)$").matcher(alt).find()
                ? new Message(
                        "Tekst alternatywny jest nazwą pliku: opisz, co widać na zdjęciu.",
                        "The alternative text is the name of a file: describe what the picture shows.")
                : null;
    }
}
