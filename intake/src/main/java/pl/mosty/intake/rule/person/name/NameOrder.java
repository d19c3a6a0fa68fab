package pl.mosty.intake.rule.person.name;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// Puts a Hungarian name that is printed family name first into the order of the others, and the
/// hyphen of a double name where it belongs.
public final class NameOrder {

    private static final Pattern SPACED =
            Regex.exact("(\\p{Lu}\\p{L}+) (\\p{Lu}\\p{L}+)\\s*[–—-]\\s+(\\p{Lu}\\p{L}+)");

    private NameOrder() {}

    public static String western(String name, @Nullable String country) {
        int space = name.indexOf(' ');
        if (!"HU".equals(country) || space < 0 || space != name.lastIndexOf(' ')) {
            return name;
        }
        var first = name.substring(0, space);
        var second = name.substring(space + 1);
        return isGiven(second) && !isGiven(first) ? second + " " + first : name;
    }

    /// `Bernd Lüders – Jensen` has a double family name, `Hans Jörg – Kessler` a double given name.
    public static String hyphenated(String name) {
        var parts = SPACED.matcher(name);
        if (!parts.matches()) {
            return name;
        }
        boolean given =
                GivenNames.isNominative(parts.group(1)) && GivenNames.isNominative(parts.group(2));
        return given
                ? parts.group(1) + "-" + parts.group(2) + " " + parts.group(3)
                : parts.group(1) + " " + parts.group(2) + "-" + parts.group(3);
    }

    private static boolean isGiven(String word) {
        return GivenNames.isOf("hu", word);
    }
}
