package pl.mosty.polish.counterpart;

import java.util.List;
import pl.mosty.polish.declension.CaseForms;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// A name in its seven cases.
///
/// @param forms in the order of {@link Case}
/// @param anyLetters whether texts have it in small letters too: `korpus konsularny`
public record CounterpartName(List<String> forms, Gender gender, boolean anyLetters) {

    public CounterpartName {
        forms = CaseForms.checked(forms);
    }

    public String in(Case grammaticalCase) {
        return CaseForms.in(forms, grammaticalCase);
    }
}
