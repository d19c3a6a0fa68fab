package pl.mosty.polish.name.paradigm;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.Tag;

/// Sets of (number, case, gender) as bits of one number. The plural tells only two genders apart:
/// masculine personal and all others.
@SuppressWarnings("EnumOrdinal") // bits, not stored anywhere
public final class Slots {

    public static final int CASES = Case.values().length;
    public static final int GENDERS = Gender.values().length;
    private static final int PLURAL = CASES * GENDERS;
    public static final long ALL = (1L << (PLURAL + 2 * CASES)) - 1;
    public static final long SINGULARS = (1L << PLURAL) - 1;
    public static final long PLURALS = ALL & ~SINGULARS;

    private Slots() {}

    public static long singular(Case grammaticalCase, Gender gender) {
        return 1L << (grammaticalCase.ordinal() * GENDERS + gender.ordinal());
    }

    public static long plural(Case grammaticalCase, boolean personal) {
        return 1L << (PLURAL + grammaticalCase.ordinal() * 2 + (personal ? 0 : 1));
    }

    /// Every gender in one number and case.
    public static long of(GrammaticalNumber number, Case grammaticalCase) {
        return number == GrammaticalNumber.SINGULAR
                ? ((1L << GENDERS) - 1) << (grammaticalCase.ordinal() * GENDERS)
                : 3L << (PLURAL + grammaticalCase.ordinal() * 2);
    }

    /// Every number and case of one gender.
    public static long of(Gender gender) {
        long slots = 0;
        for (var grammaticalCase : Case.values()) {
            slots |= singular(grammaticalCase, gender);
            slots |= plural(grammaticalCase, gender == Gender.MASCULINE_PERSONAL);
        }
        return slots;
    }

    public static long of(Tag tag) {
        long slots = 0;
        for (var grammaticalCase : tag.cases()) {
            for (var gender : tag.genders()) {
                slots |=
                        tag.number() == GrammaticalNumber.PLURAL
                                ? plural(grammaticalCase, gender == Gender.MASCULINE_PERSONAL)
                                : singular(grammaticalCase, gender);
            }
        }
        return slots;
    }

    /// The gender that all singular slots share, or null.
    public static @Nullable Gender genderOf(long slots) {
        Gender found = null;
        for (var gender : Gender.values()) {
            if ((slots & of(gender) & SINGULARS) != 0) {
                if (found != null) {
                    return null;
                }
                found = gender;
            }
        }
        return found;
    }
}
