package pl.mosty.polish.office;

import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// A form of an office that a user writes otherwise than the table does.
///
/// @param office its id
/// @param gender masculine personal, or feminine as official writing has it
/// @param text in small letters but for names, as the table has its forms
public record OfficeCorrection(String office, Gender gender, Case grammaticalCase, String text) {

    /// @throws IllegalArgumentException for an empty text
    public OfficeCorrection {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty form of " + office);
        }
    }
}
