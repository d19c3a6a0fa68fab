package pl.mosty.app.importing.draft;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Side;
import pl.mosty.polish.inflection.Gender;

/// A person as a document names them.
///
/// @param name in the nominative
/// @param asPrinted as the document has it
/// @param office in the nominative as written, or null
/// @param represents ISO 3166-1 alpha-2 code of the state represented, or null
/// @param inLead named between the date and the narrative
public record PersonDraft(
        String name,
        String asPrinted,
        @Nullable String office,
        @Nullable String represents,
        Side side,
        @Nullable Gender gender,
        boolean inLead) {

    public PersonDraft named(String changed, String printed) {
        return new PersonDraft(changed, printed, office, represents, side, gender, inLead);
    }

    public PersonDraft inOffice(String changed) {
        return new PersonDraft(name, asPrinted, changed, represents, side, gender, inLead);
    }
}
