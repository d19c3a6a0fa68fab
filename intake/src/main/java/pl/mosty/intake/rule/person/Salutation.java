package pl.mosty.intake.rule.person;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.OfficeMention;

/// Words right before an office or a name that show a woman whose office does not, or the case of a
/// name that stands in another one than the office before it: `burmistrza Grazu, Pan Jan Berg`.
enum Salutation {
    SIR,
    MADAM,
    NONE;

    private static final Pattern SIR_BEFORE = Regex.exact("\\bPan $");
    private static final Pattern MADAM_BEFORE = Regex.exact("\\bPani $");
    private static final Pattern OF_WOMAN =
            Regex.anyCase(
                    "\\b(?:pani|panią|jej ekscelencj\\p{L}+|(?!była)\\p{L}{3,}ła(?: się)?)\\s(?:j\\.e\\.\\s|dr\\s|prof\\.\\s)*$");
    private static final int LONGEST = 24;

    /// That of the name alone.
    static Salutation before(String text, Span name) {
        var before = new Passage(text, Math.max(0, name.start() - 6), name.start());
        return SIR_BEFORE.in(before) ? SIR : MADAM_BEFORE.in(before) ? MADAM : NONE;
    }

    /// `Pan` stands in the nominative; `Pani` in most cases, in which one its own name tells.
    ///
    /// @param office that of the office
    @Nullable Case governed(@Nullable Case office) {
        return switch (this) {
            case SIR -> Case.NOMINATIVE;
            case MADAM -> office == Case.NOMINATIVE ? office : null;
            case NONE -> office;
        };
    }

    /// `Pani Ambasador Jana Nowak`, `Ambasador, Panią Janą Nowak`, `zawitała Ambasador Jana Nowak`,
    /// but not `przyjęła ambasadora Jana Nowaka`.
    static boolean isOfWoman(String text, OfficeMention office, Span name) {
        int at = Math.min(office.start(), name.start());
        return office.gender() != Gender.MASCULINE_PERSONAL
                && (OF_WOMAN.in(new Passage(text, Math.max(0, at - LONGEST), at))
                        || (office.start() < name.start()
                                && OF_WOMAN.in(new Passage(text, office.start(), name.start()))));
    }
}
