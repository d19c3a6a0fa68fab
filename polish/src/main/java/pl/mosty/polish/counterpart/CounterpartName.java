package pl.mosty.polish.counterpart;

import java.util.List;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// A name in its seven cases.
///
/// @param forms in the order of {@link Case}
/// @param anyLetters whether texts have it in small letters too: `korpus konsularny`
public record CounterpartName(List<String> forms, Gender gender, boolean anyLetters) {

    public CounterpartName {
        forms = List.copyOf(forms);
        if (forms.size() != Case.values().length) {
            throw new IllegalArgumentException("seven cases are needed: " + forms);
        }
    }

    public String in(Case grammaticalCase) {
        return switch (grammaticalCase) {
            case NOMINATIVE -> forms.get(0);
            case GENITIVE -> forms.get(1);
            case DATIVE -> forms.get(2);
            case ACCUSATIVE -> forms.get(3);
            case INSTRUMENTAL -> forms.get(4);
            case LOCATIVE -> forms.get(5);
            case VOCATIVE -> forms.get(6);
        };
    }
}
