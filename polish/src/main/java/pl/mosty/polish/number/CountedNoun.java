package pl.mosty.polish.number;

import java.util.List;
import pl.mosty.polish.declension.CaseForms;
import pl.mosty.polish.inflection.Case;

/// A noun, with its adjectives, as it stands behind a number. Source: school grammar; examples are
/// in `NumeralsTest`.
///
/// @param singular its seven forms in the order of {@link Case}
/// @param plural likewise
/// @param men whether it names men or mixed company: `2 ambasadorów`, not `2 ambasadorzy`
public record CountedNoun(List<String> singular, List<String> plural, boolean men) {

    public CountedNoun {
        singular = CaseForms.checked(singular);
        plural = CaseForms.checked(plural);
    }

    /// A noun whose seven forms are each given in one string, separated by commas.
    public static CountedNoun of(String singular, String plural) {
        return new CountedNoun(split(singular), split(plural), false);
    }

    /// As {@link #of}, for men.
    public static CountedNoun ofMen(String singular, String plural) {
        return new CountedNoun(split(singular), split(plural), true);
    }

    private static List<String> split(String forms) {
        return List.of(forms.strip().split("\\s*,\\s*", -1));
    }

    /// The form behind a number written in digits, where the sentence demands the case.
    public String after(long number, Case grammaticalCase) {
        boolean direct =
                switch (grammaticalCase) {
                    case NOMINATIVE, ACCUSATIVE, VOCATIVE -> true;
                    case GENITIVE, DATIVE, INSTRUMENTAL, LOCATIVE -> false;
                };
        return switch (Agreement.of(number)) {
            case ONE -> CaseForms.in(singular, grammaticalCase);
            case FEW -> CaseForms.in(plural, direct && men ? Case.GENITIVE : grammaticalCase);
            case MANY -> CaseForms.in(plural, direct ? Case.GENITIVE : grammaticalCase);
        };
    }
}
