package pl.mosty.intake.rule.person.office;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.reading.Chars;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.OfficeStyle;
import pl.mosty.polish.office.table.Offices;

/// Writes an office as it was printed, in the nominative.
public final class OfficeNames {

    private OfficeNames() {}

    public static String nominative(String text, OfficePhrase phrase, @Nullable Gender gender) {
        var mention = phrase.office();
        var printed = text.substring(mention.start(), mention.end());
        var complement = Chars.oneSpaced(text.substring(mention.end(), phrase.end()));
        boolean noun = gender == Gender.FEMININE && mention.isByNoun();
        var style = new OfficeStyle(noun, Character.isUpperCase(printed.charAt(0)));
        var office = Offices.standard().inflect(mention.office(), gender, Case.NOMINATIVE, style);
        return complement.isEmpty() ? office : office + " " + complement;
    }
}
