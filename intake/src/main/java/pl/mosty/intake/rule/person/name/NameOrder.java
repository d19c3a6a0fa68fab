package pl.mosty.intake.rule.person.name;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// Puts a name that is printed family name first, as Hungarians do and others in lists, into the
/// order of the others, and the hyphen of a double name where it belongs.
public final class NameOrder {

    private static final Pattern SPACED =
            Regex.exact("(\\p{Lu}\\p{L}+) (\\p{Lu}\\p{L}+)\\s*[–—-]\\s+(\\p{Lu}\\p{L}+)");

    private static final Pattern JOINED =
            Regex.exact("(\\p{Lu}\\p{L}+) (\\p{Lu}\\p{L}+)-(\\p{Lu}\\p{L}+)");

    /// Given names that stand first in double ones, and those that stand second.
    private static final Set<String> DOUBLED =
            Set.of(
                    "Hans", "Karl", "Klaus", "Heinz", "Ernst", "Franz", "Wolf", "Jean", "Marie",
                    "Anne", "Anna", "Eva", "Pierre", "Paul", "Louis", "Georg", "Rolf", "Lars");

    private static final Set<String> JOINS =
            Set.of("Uwe", "Peter", "Jürgen", "Heinz", "Dieter", "Joachim", "Josef", "Jörg", "Otto");

    private static final Pattern DOUBLE_GIVEN =
            Regex.exact("(\\p{Lu}\\p{L}+)\\s*[–—-]\\s+(\\p{Lu}\\p{L}+)( .+)");
    private static final Set<String> LISTED = Set.of("hu", "lt", "lv", "uk", "ru", "be");

    private NameOrder() {}

    /// @param name in any case
    /// @param country of the person, or null for one's own
    public static String western(String name, @Nullable String country) {
        int space = name.indexOf(' ');
        if (space < 0 || space != name.lastIndexOf(' ')) {
            return name;
        }
        var first = name.substring(0, space);
        var second = name.substring(space + 1);
        return isFamilyFirst(first, second, country) ? second + " " + first : name;
    }

    private static boolean isFamilyFirst(String first, String second, @Nullable String country) {
        if ("HU".equals(country)) {
            return GivenNames.languages(second).contains("hu")
                    && !GivenNames.languages(first).contains("hu");
        }
        if (country == null && isGivenBehind(second)) {
            return !GivenNames.isKnown(first);
        }
        var languages = NameLanguages.of(country == null ? "PL" : country);
        boolean given = !Collections.disjoint(languages, GivenNames.bearers(second));
        return given && !GivenNames.isKnown(first);
    }

    /// Whether it is a given name of those who put the family name first in lists: `Nagy Katalin`,
    /// `Kalvaitis Jonas`.
    public static boolean isGivenBehind(String word) {
        var languages = GivenNames.languages(word);
        return !languages.contains("pl") && !Collections.disjoint(LISTED, languages);
    }

    /// `Bernd Lüders – Jensen` has a double family name, `Hans Jörg – Kessler` a double given name.
    public static String hyphenated(String name) {
        var joined = JOINED.matcher(name);
        if (joined.matches()) {
            return (areOf("de", joined.group(1), joined.group(2))
                                    || areOf("fr", joined.group(1), joined.group(2)))
                            && !GivenNames.isNominative(joined.group(3))
                    ? joined.group(1) + "-" + joined.group(2) + " " + joined.group(3)
                    : name;
        }
        var parts = SPACED.matcher(name);
        if (!parts.matches()) {
            return name;
        }
        boolean given = areGiven(parts.group(1), parts.group(2));
        return given
                ? parts.group(1) + "-" + parts.group(2) + " " + parts.group(3)
                : parts.group(1) + " " + parts.group(2) + "-" + parts.group(3);
    }

    /// `Hansa - Wernera Hofa`: two given names with spaces about the hyphen.
    public static String joined(String printed) {
        var parts = DOUBLE_GIVEN.matcher(printed);
        return parts.matches()
                        && GivenNames.isKnown(parts.group(1))
                        && GivenNames.isKnown(parts.group(2))
                ? parts.group(1) + "-" + parts.group(2) + parts.group(3)
                : printed;
    }

    private static boolean areOf(String language, String first, String second) {
        return GivenNames.isOf(language, first) && GivenNames.isOf(language, second);
    }

    private static boolean areGiven(String first, String second) {
        return (DOUBLED.contains(first) || JOINS.contains(second))
                && GivenNames.isNominative(first)
                && GivenNames.isNominative(second);
    }
}
