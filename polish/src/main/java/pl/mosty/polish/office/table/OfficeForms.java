package pl.mosty.polish.office.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.declension.CaseForms;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.Office;

/// One set of an office's forms, in the order of {@link Case}.
record OfficeForms(Office office, Variant variant, List<String> forms) {

    enum Variant {
        MAN,
        SEVERAL,
        WOMAN,
        WOMAN_BY_NOUN,
        SEVERAL_WOMEN;

        @Nullable Gender gender() {
            return switch (this) {
                case MAN -> Gender.MASCULINE_PERSONAL;
                case WOMAN, WOMAN_BY_NOUN, SEVERAL_WOMEN -> Gender.FEMININE;
                case SEVERAL -> null;
            };
        }

        boolean plural() {
            return this == SEVERAL || this == SEVERAL_WOMEN;
        }
    }

    String in(Case grammaticalCase) {
        return CaseForms.in(forms, grammaticalCase);
    }

    /// The same set with one form written otherwise.
    OfficeForms with(Case grammaticalCase, String form) {
        return new OfficeForms(office, variant, CaseForms.with(forms, grammaticalCase, form));
    }
}
