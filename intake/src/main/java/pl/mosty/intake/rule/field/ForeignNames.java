package pl.mosty.intake.rule.field;

import java.util.Locale;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Words;
import pl.mosty.polish.inflection.Dictionary;

/// Tells a person's name that is no Polish one: by its letters, or because the dictionary knows the
/// given name in no form.
final class ForeignNames {

    private static final String POLISH = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż-’' \u00a0";

    private ForeignNames() {}

    static boolean isForeign(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.chars().anyMatch(c -> Character.isLetter(c) && POLISH.indexOf(c) < 0)) {
            return true;
        }
        var words = Words.of(name, new Span(0, name.length()));
        return !words.isEmpty() && Dictionary.shared().analyses(words.getFirst().text()).isEmpty();
    }
}
