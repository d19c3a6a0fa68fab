package pl.mosty.app.importing;

import java.util.Locale;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.intake.source.Refusal;

/// What came of importing a file.
public sealed interface ImportResult {

    /// It was read, and its proposals are on the review list.
    ///
    /// @param open how many wait for a decision
    /// @param unchanged how many an earlier version of it had already decided
    record Read(DocumentId document, int open, int unchanged) implements ImportResult {}

    /// The very same text was read in before; nothing changed.
    record Known(DocumentId document, int open) implements ImportResult {}

    /// The file could not be read.
    record Refused(Refusal refusal) implements ImportResult {

        public String message(Locale locale) {
            return refusal.message(locale);
        }
    }

    /// Neither the text nor the user says which year it is about.
    record YearUnknown() implements ImportResult {}

    /// No fact was found in the text: it is probably no report chapter.
    record NothingRead() implements ImportResult {}
}
