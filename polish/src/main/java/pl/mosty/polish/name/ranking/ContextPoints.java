package pl.mosty.polish.name.ranking;

import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.NameContext;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.feature.Hypothesis;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Word;

/// What the sentence around a name speaks for and against. These points are set, not learned, since
/// the tables to learn from show names without their sentences.
final class ContextPoints {

    private static final float CONTRADICTION = -12;

    /// `Markiem` may be Marc, but far more often is Mark.
    private static final float C_WRITTEN_K = -6;

    private static final float UNINFLECTED = -5;
    private static final float FOREIGN_FLEETING_E = -14;

    /// Names stand in the vocative only where somebody is addressed.
    private static final float ADDRESSED = -100;

    private static final float SHORT_OVA = -14;

    /// Letters with which names in `-ova` are Czech or Slovak, and their women called `-ová`:
    /// `Hudákovej` is of Hudáková, `Gurbanovej` of Gurbanova.
    private static final String CZECH = "áéíýěřů";

    private static final String CONSONANTS = "bcdfghjklłmnńprsśtvwxzźżć";

    private final NameKind kind;
    private final NameContext context;

    ContextPoints(NameKind kind, NameContext context) {
        this.kind = kind;
        this.context = context;
    }

    float of(Word word, Option option) {
        if (kind != NameKind.PERSON) {
            return 0;
        }
        if (option.kept()) {
            char last = word.lower().charAt(word.lower().length() - 1);
            return last == 'ą' || last == 'ę'
                    ? CONTRADICTION
                    : shouldInflect(word) ? UNINFLECTED : 0;
        }
        float score = context.foreign() && option.output().endsWith("ek") ? FOREIGN_FLEETING_E : 0;
        if (word.lower().endsWith("kiem") && option.output().endsWith("c")) {
            score += C_WRITTEN_K;
        }
        if (option.output().endsWith("ova")
                && word.lower().chars().anyMatch(ContextPoints::isCzech)) {
            score += SHORT_OVA;
        }
        var gender = context.gender();
        if (gender != null && (option.slots() & Slots.of(gender) & Slots.SINGULARS) == 0) {
            score += CONTRADICTION;
        }
        return score;
    }

    private static boolean isCzech(int letter) {
        return CZECH.indexOf(letter) >= 0;
    }

    /// In an oblique case a man's name that ends in a consonant or a, and a woman's in a, would
    /// have another ending.
    private boolean shouldInflect(Word word) {
        var lower = word.lower();
        boolean oblique = context.governed() != null && context.governed() != Case.NOMINATIVE;
        return oblique
                && context.gender() != null
                && word.facts().upper()
                && lower.length() > 1
                && (lower.endsWith("a")
                        || (context.gender() != Gender.FEMININE
                                && CONSONANTS.indexOf(lower.charAt(lower.length() - 1)) >= 0));
    }

    float of(Hypothesis hypothesis) {
        var governed = context.governed();
        float points =
                hypothesis.grammaticalCase() == Case.VOCATIVE && governed != Case.VOCATIVE
                        ? ADDRESSED
                        : 0;
        if (governed == null || hypothesis.grammaticalCase() == null) {
            return points;
        }
        boolean plural = hypothesis.number() == GrammaticalNumber.PLURAL;
        return points
                + (isGoverned(hypothesis) ? 0 : CONTRADICTION)
                + (kind == NameKind.PERSON && plural ? CONTRADICTION : 0);
    }

    /// Men's genitive and accusative are one form.
    private boolean isGoverned(Hypothesis hypothesis) {
        var governed = context.governed();
        return hypothesis.grammaticalCase() == governed
                || (context.gender() != Gender.FEMININE
                        && ((governed == Case.GENITIVE
                                        && hypothesis.grammaticalCase() == Case.ACCUSATIVE)
                                || (governed == Case.ACCUSATIVE
                                        && hypothesis.grammaticalCase() == Case.GENITIVE)));
    }
}
