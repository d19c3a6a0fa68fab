package pl.mosty.intake.rule.person.name;

import java.util.regex.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.inflection.Dictionary;

/// Whether a name looks like that of a Pole: a weak sign of whose side somebody is on.
public enum Looks {
    POLISH,
    FOREIGN,
    EITHER;

    private static final Pattern POLISH_FAMILY =
            Regex.anyCase(
                    ".*(?:[ąęłńśźżć]|sz|cz|rz|(?:s|c|dz)k(?:i|a|iego|iemu|im|ą|iej)$|wicz|czyk).*");
    private static final String FOREIGN_LETTERS =
            "äöüßåæøñçëïõêèàâîôûşğščžřůěýáéíúőűđľĺŕţțșăėįųūģķļņœā";
    private static final Pattern FOREIGN_FAMILY =
            Regex.anyCase(
                    ".*(?:[qxv]|sch|th|ck\\p{L}*(?<!ck(?:i|a|iego|iemu|im|ą|iej))$|([b-df-hj-np-tv-z])\\1).*");

    public static boolean isForeign(String name) {
        return of(name) == FOREIGN;
    }

    /// @param name as it is printed, in any case
    public static Looks of(String name) {
        int space = name.indexOf(' ');
        var given = space < 0 ? name : name.substring(0, space);
        var family = space < 0 ? "" : name.substring(name.lastIndexOf(' ') + 1);
        int polish = given(given) + family(family);
        return polish > 0 ? POLISH : polish < 0 ? FOREIGN : EITHER;
    }

    private static int given(String given) {
        var languages = GivenNames.languages(given);
        if (languages.contains("pl")) {
            return 1;
        }
        if (!languages.isEmpty()) {
            return -2;
        }
        return Dictionary.shared().contains(given) ? 0 : -1;
    }

    private static int family(String family) {
        boolean letters =
                family.chars()
                        .anyMatch(c -> FOREIGN_LETTERS.indexOf(Character.toLowerCase(c)) >= 0);
        if (letters || FOREIGN_FAMILY.matcher(family).matches()) {
            return -2;
        }
        return POLISH_FAMILY.matcher(family).matches() ? 1 : 0;
    }
}
