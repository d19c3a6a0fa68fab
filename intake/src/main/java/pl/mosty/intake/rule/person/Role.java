package pl.mosty.intake.rule.person;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;

/// What a noun for a person before a name tells of it: `solistka`, `dyrygentem`.
///
/// @param governed the case that it stands in, or null when it may be several
record Role(Gender gender, @Nullable Case governed) {

    private static final Pattern FEMININE =
            Regex.anyCase(
                    "\\p{L}{3,}(?:czk|elk|ork|ark|entk|istk|ystk|antk|erk|esk|yn|in|ychk)(?:a|i|ę|ą|e|o|ce)|\\p{L}{3,}[yi]ni(?:ą|ę)?");

    static @Nullable Role of(String word) {
        var cases = new ArrayList<Case>();
        Gender gender = null;
        for (var reading : Dictionary.shared().analyses(word)) {
            var tag = reading.tag();
            if (!tag.text().startsWith("subst:sg") && tag.number() != GrammaticalNumber.SINGULAR) {
                continue;
            }
            boolean man = tag.text().contains(":m1");
            boolean woman = tag.text().contains(":f") && FEMININE.matcher(word).matches();
            if (tag.text().startsWith("subst") && (man || woman)) {
                gender = man ? Gender.MASCULINE_PERSONAL : Gender.FEMININE;
                tag.cases().stream().filter(c -> c != Case.VOCATIVE).forEach(cases::add);
            }
        }
        if (gender == null || cases.isEmpty()) {
            return null;
        }
        boolean one = cases.stream().distinct().count() == 1;
        return new Role(
                gender,
                one ? cases.getFirst() : cases.contains(Case.NOMINATIVE) ? null : cases.getFirst());
    }
}
