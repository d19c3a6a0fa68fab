package pl.mosty.app.importing.review.form;

import java.util.LinkedHashMap;
import java.util.Map;
import pl.mosty.app.importing.decision.Choices.NameKind;

/// What a name of a draft may mean, as a form offers it.
///
/// @param field of the form
/// @param known the record that bears the very name, or empty
/// @param options values to labels; the first is preselected, unless a person has to choose
/// @param needsChoice true when the name is merely like a known one
/// @param toldTwice true when the document tells a like name elsewhere, which may mean the same
public record NameChoice(
        String field,
        NameKind kind,
        String name,
        String known,
        Map<String, String> options,
        boolean needsChoice,
        boolean toldTwice) {

    public NameChoice {
        options = new LinkedHashMap<>(options);
    }
}
