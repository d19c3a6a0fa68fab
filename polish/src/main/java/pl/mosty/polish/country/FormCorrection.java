package pl.mosty.polish.country;

import pl.mosty.polish.inflection.Case;

/// A form of a country's name that a user writes otherwise than the table does.
///
/// @param form the short or the official name
public record FormCorrection(String code, CountryForm form, Case grammaticalCase, String text) {

    /// @throws IllegalArgumentException for a form that cannot be corrected, or an empty text
    public FormCorrection {
        if (form != CountryForm.SHORT && form != CountryForm.OFFICIAL) {
            throw new IllegalArgumentException("only short and official names are corrected");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty form of " + code);
        }
    }
}
