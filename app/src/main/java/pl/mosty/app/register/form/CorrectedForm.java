package pl.mosty.app.register.form;

import pl.mosty.polish.inflection.Case;

/// A form that a city writes otherwise than the language library does.
///
/// @param lemma the name in the nominative; of a country its ISO 3166-1 code, of an office its id
/// @param form the name in the case
public record CorrectedForm(FormKind kind, String lemma, Case grammaticalCase, String form) {

    /// The longest lemma or form, in UTF-16 units.
    public static final int LONGEST = 200;

    /// @throws IllegalArgumentException for an empty or too long lemma or form
    public CorrectedForm {
        if (isOut(lemma) || isOut(form)) {
            throw new IllegalArgumentException("a lemma or form that is empty or too long");
        }
    }

    private static boolean isOut(String text) {
        return text.isBlank() || text.length() > LONGEST;
    }
}
