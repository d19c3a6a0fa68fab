package pl.mosty.intake;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.DocumentInfo;

/// What is known of a document that its text may not say.
///
/// @param year used where the text gives none
/// @param authority the reporting unit in the nominative, used where the text names none
public record Hints(@Nullable Integer year, @Nullable String authority) {

    public static final Hints NONE = new Hints(null, null);

    /// These, and where they say nothing what the piece before tells.
    Hints or(DocumentInfo before) {
        return new Hints(
                year != null ? year : before.year(),
                authority != null ? authority : before.authority());
    }
}
