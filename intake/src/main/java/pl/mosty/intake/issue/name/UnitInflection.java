package pl.mosty.intake.issue.name;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// `Miasta Poznań` in a text that elsewhere inflects both words: `Miasta Poznania`.
public final class UnitInflection implements Check {

    private static final String NOUN = "Miasta";

    @Override
    public String name() {
        return "unit-inflection";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Przedstawiciele Miasta Toruń i Prezydent Miasta Torunia pojechali do Grazu.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Przedstawiciele Miasta Toruń pojechali do Grazu. Miasto Toruń dziękuje.",
                "Prezydent Miasta Torunia pojechał do Grazu.",
                "Przedstawiciele Miasta Katowice i Rada Miasta Katowice pojechali do Grazu.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var unit = reviewed.chapter().own().name();
        if (unit == null || unit.indexOf(' ') >= 0) {
            return List.of();
        }
        if (!hasOfUnit(reviewed.text(), unit)) {
            return List.of();
        }
        var genitive = Names.shared().inflect(unit, NameKind.PLACE, null, Case.GENITIVE);
        if (genitive.equals(unit) || !hasOfUnit(reviewed.text(), genitive)) {
            return List.of();
        }
        return Matches.of(
                reviewed,
                name(),
                Regex.exact("\\b(Miasta )" + java.util.regex.Pattern.quote(unit) + "\\b"),
                new Message(
                        "Po słowie „Miasta” nazwa stoi raz w mianowniku, raz w dopełniaczu: odmieniaj ją wszędzie.",
                        "Behind “Miasta” the name is inflected in one place and not in another: inflect it everywhere."),
                m -> m.group(1) + genitive);
    }

    /// `Miasta` and the name behind it.
    private static boolean hasOfUnit(String text, String name) {
        int at = text.indexOf(NOUN);
        while (at >= 0) {
            int next = Chars.skipSpaces(text, at + NOUN.length(), text.length());
            int end = next + name.length();
            boolean whole = end >= text.length() || !Character.isLetter(text.charAt(end));
            if (next > at + NOUN.length() && whole && text.startsWith(name, next)) {
                return true;
            }
            at = text.indexOf(NOUN, next);
        }
        return false;
    }
}
