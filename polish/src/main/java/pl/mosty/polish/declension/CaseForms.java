package pl.mosty.polish.declension;

import java.util.Arrays;
import java.util.List;
import pl.mosty.polish.inflection.Case;

/// The seven forms of a word or name, in the order of {@link Case}, as tables list them.
public final class CaseForms {

    private CaseForms() {}

    /// A copy of the forms.
    ///
    /// @throws IllegalArgumentException unless there are seven
    public static List<String> checked(List<String> forms) {
        if (forms.size() != Case.values().length) {
            throw new IllegalArgumentException("seven cases are needed: " + forms);
        }
        return List.copyOf(forms);
    }

    public static String in(List<String> forms, Case grammaticalCase) {
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

    /// The same forms with one written otherwise.
    public static List<String> with(List<String> forms, Case grammaticalCase, String form) {
        return Arrays.stream(Case.values())
                .map(each -> each == grammaticalCase ? form : in(forms, each))
                .toList();
    }
}
