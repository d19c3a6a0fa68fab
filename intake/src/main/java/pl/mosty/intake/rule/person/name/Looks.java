package pl.mosty.intake.rule.person.name;

import java.util.List;
import java.util.Locale;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.inflection.Dictionary;

/// Whether a name looks like that of a Pole: a weak sign of whose side somebody is on.
public final class Looks {

    private static final String FOREIGN_LETTERS =
            "äöüßåæøñçëïõêèàâîôûşğščžřůěýáéíúőűđľĺŕţțșăėįųūģķļņœāqvx";
    private static final String POLISH_LETTERS = "ąęłńśźżć";
    private static final List<String> POLISH_PARTS = List.of("sz", "cz", "rz", "wicz", "czyk");
    private static final List<String> FOREIGN_PARTS = List.of("sch", "th", "ck");
    private static final List<String> ADJECTIVES =
            List.of("i", "a", "iego", "iemu", "im", "ą", "iej");

    private Looks() {}

    /// @param printed as it is printed, in any case
    /// @param nominative whether it is known to stand in that
    /// @return above nothing where it looks Polish, below where it looks foreign
    public static int polishness(String printed, boolean nominative) {
        var name = Regex.replaced(printed, "(?<=\\p{L}) ?[-–—] (?=\\p{Lu})", "-");
        int space = name.indexOf(' ');
        if (space < 0) {
            return family(name.toLowerCase(Locale.ROOT));
        }
        var first = name.substring(0, space);
        var last = name.substring(name.lastIndexOf(' ') + 1);
        boolean behind = NameOrder.isGivenBehind(last) && !GivenNames.isKnown(first);
        var given = behind ? last : first;
        var family = behind ? first : last;
        return given(given, nominative) + family(family.toLowerCase(Locale.ROOT)) + particles(name);
    }

    /// `Will de Wreeze`
    private static int particles(String name) {
        for (var word : name.split(" ", -1)) {
            if (NameWords.isParticle(word)) {
                return -2;
            }
        }
        return 0;
    }

    private static int given(String given, boolean nominative) {
        var languages = GivenNames.languages(given);
        if (languages.contains("pl") || (!nominative && GivenNames.isMansCase(given))) {
            return 1;
        }
        if (!languages.isEmpty()) {
            return -2;
        }
        return Dictionary.shared().contains(given) ? 0 : -1;
    }

    /// Of a double name the part that looks Polish tells; one that looks foreign as well tells
    /// nothing: `Wrona-Lipska`, `Bach-Lipska`.
    private static int family(String family) {
        int hyphen = family.indexOf('-');
        if (hyphen > 0) {
            int first = part(family.substring(0, hyphen));
            int second = part(family.substring(hyphen + 1));
            boolean mixed = first < 0 != second < 0;
            return mixed ? 0 : Math.max(first, second);
        }
        boolean polish = isAdjective(family);
        boolean letters = has(family, FOREIGN_LETTERS);
        boolean doubled = false;
        for (int i = 1; i < family.length(); i++) {
            doubled |=
                    family.charAt(i) == family.charAt(i - 1)
                            && "aeiouy".indexOf(family.charAt(i)) < 0;
        }
        if (letters || doubled || (!polish && FOREIGN_PARTS.stream().anyMatch(family::contains))) {
            return -2;
        }
        boolean spelled =
                has(family, POLISH_LETTERS) || POLISH_PARTS.stream().anyMatch(family::contains);
        return polish ? 2 : spelled ? 1 : 0;
    }

    /// `Heinrich-Lipski`: a given name of abroad in it counts as well.
    private static int part(String part) {
        var languages = GivenNames.languages(part);
        return languages.isEmpty() || languages.contains("pl") ? family(part) : -2;
    }

    /// `Nowacki`, `Zawadzkiej`
    private static boolean isAdjective(String family) {
        for (var ending : ADJECTIVES) {
            var stem = family.substring(0, Math.max(0, family.length() - ending.length()));
            boolean adjective = stem.endsWith("sk") || stem.endsWith("ck") || stem.endsWith("dzk");
            if (adjective && family.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String word, String letters) {
        return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
