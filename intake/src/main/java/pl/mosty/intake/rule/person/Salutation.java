package pl.mosty.intake.rule.person;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.OfficeMention;

/// Words right before an office or a name that show a woman whose office does not.
final class Salutation {

    private static final Pattern MADAM =
            Regex.anyCase(
                    "\\b(?:pani|panią|jej ekscelencj\\p{L}+|(?!była)\\p{L}{3,}ła(?: się)?)\\s(?:j\\.e\\.\\s|dr\\s|prof\\.\\s)*$");
    private static final int LONGEST = 24;

    private Salutation() {}

    /// `Pani Ambasador Jana Nowak`, `Ambasador, Panią Janą Nowak`, `zawitała Ambasador Jana Nowak`,
    /// but not `przyjęła ambasadora Jana Nowaka`.
    static boolean isOfWoman(String text, OfficeMention office, Span name) {
        int at = Math.min(office.start(), name.start());
        return office.gender() != Gender.MASCULINE_PERSONAL
                && (MADAM.in(new Passage(text, Math.max(0, at - LONGEST), at))
                        || (office.start() < name.start()
                                && MADAM.in(new Passage(text, office.start(), name.start()))));
    }
}
