package pl.mosty.intake.rule.person.side;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// Where somebody is from, behind the name or the last one of the list: `Anna Wąs i Uwe Hof z
/// Grazu`, `Jan Lipa (Dębowo)`, `Jan Lipa ze starostwa`.
final class BehindSign implements Sign {

    private static final Pattern FROM =
            Regex.anyCase(
                    "\\s*(?:\\(|,? (?:z|ze|from|aus|of) (?!(?:stron|ramien|wizyt|rewizyt|okazj|udział|inicjatyw|małżon|żon|rodzin|kole)\\p{L}*)|[-–] (?=\\p{Lu}))(?:(?! (?:z|ze|na|do|podczas|na temat) )[^,.;:]){0,70}");
    private static final Pattern AT_HOME =
            Regex.anyCase(
                    "^\\s*,? (?:z|ze) (?:naszego|naszej|starostwa|urzędu|ratusza|tutejsz\\p{L}+)");

    @Override
    public int weigh(Company company, int at) {
        int own = behind(company, at);
        int last = company.lastOfNames(at);
        boolean alone = company.person(at).office() == null;
        return own != 0 || !alone || last == at ? own : behind(company, last);
    }

    private static int behind(Company company, int at) {
        var after = company.after(at);
        var from = FROM.matcher(company.chapter().text()).region(after.start(), after.end());
        if (!from.lookingAt()) {
            return 0;
        }
        var origin = company.firstOrigin(new Span(after.start(), from.end()));
        if (origin != null) {
            return origin.foreign() ? 7 : -7;
        }
        return AT_HOME.in(company.words(after)) ? -4 : 0;
    }
}
