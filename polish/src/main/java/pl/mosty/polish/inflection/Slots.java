package pl.mosty.polish.inflection;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sets of (number, case, gender) as bits of one number. The plural tells only two genders apart:
/// masculine personal and all others.
@SuppressWarnings("EnumOrdinal") // bits, not stored anywhere
public final class Slots {

    private static final int CASES = Case.values().length;
    private static final int GENDERS = Gender.values().length;
    private static final int PLURAL = CASES * GENDERS;

    public static final long ALL = (1L << (PLURAL + 2 * CASES)) - 1;
    public static final long SINGULARS = (1L << PLURAL) - 1;
    public static final long PLURALS = ALL & ~SINGULARS;

    private static final Gender[] ALL_GENDERS = Gender.values();
    private static final long[] OF_GENDER = ofGenders();
    private static final @Nullable Gender[] ONLY_GENDER = onlyGenders();

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

    /// Every number and gender of one case.
    public static long of(Case grammaticalCase) {
        return of(GrammaticalNumber.SINGULAR, grammaticalCase)
                | of(GrammaticalNumber.PLURAL, grammaticalCase);
    }

    /// Every number and case of one gender.
    public static long of(Gender gender) {
        return OF_GENDER[gender.ordinal()];
    }

    static long of(@Nullable GrammaticalNumber number, Set<Case> cases, Set<Gender> genders) {
        long slots = 0;
        for (var grammaticalCase : cases) {
            for (var gender : genders) {
                slots |=
                        number == GrammaticalNumber.PLURAL
                                ? plural(grammaticalCase, gender == Gender.MASCULINE_PERSONAL)
                                : singular(grammaticalCase, gender);
            }
        }
        return slots;
    }

    /// The gender that all singular slots share, or null.
    public static @Nullable Gender genderOf(long slots) {
        long cases = slots & SINGULARS;
        cases |= cases >>> (4 * GENDERS);
        cases |= cases >>> (2 * GENDERS);
        cases |= cases >>> GENDERS;
        return ONLY_GENDER[(int) cases & (ONLY_GENDER.length - 1)];
    }

    /// By the bits of genders, the gender whose bit alone is set.
    private static @Nullable Gender[] onlyGenders() {
        var genders = new @Nullable Gender[1 << GENDERS];
        for (var gender : ALL_GENDERS) {
            genders[1 << gender.ordinal()] = gender;
        }
        return genders;
    }

    private static long[] ofGenders() {
        var all = new long[GENDERS];
        for (var gender : ALL_GENDERS) {
            for (var grammaticalCase : Case.values()) {
                all[gender.ordinal()] |=
                        singular(grammaticalCase, gender)
                                | plural(grammaticalCase, gender == Gender.MASCULINE_PERSONAL);
            }
        }
        return all;
    }
}
