package pl.mosty.intake.rule.person.name;

import org.jspecify.annotations.Nullable;

/// Puts a Hungarian name that is printed family name first into the order of the others.
public final class NameOrder {

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

    private static boolean isGiven(String word) {
        return GivenNames.isOf("hu", word);
    }
}
