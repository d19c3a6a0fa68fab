package pl.mosty.polish.office.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.Office;

/// One set of an office's forms, in the order of {@link Case}.
record OfficeForms(Office office, Variant variant, List<String> forms) {

    enum Variant {
        MAN,
        SEVERAL,
        WOMAN,
        WOMAN_BY_NOUN;

        @Nullable Gender gender() {
            return switch (this) {
                case MAN -> Gender.MASCULINE_PERSONAL;
                case WOMAN, WOMAN_BY_NOUN -> Gender.FEMININE;
                case SEVERAL -> null;
            };
        }
    }

    String in(Case grammaticalCase) {
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

    /// The same set with one form written otherwise.
    OfficeForms with(Case grammaticalCase, String form) {
        var changed =
                Arrays.stream(Case.values())
                        .map(each -> each == grammaticalCase ? form : in(each))
                        .toList();
        return new OfficeForms(office, variant, changed);
    }
}
