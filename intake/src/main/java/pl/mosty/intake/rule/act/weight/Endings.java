package pl.mosty.intake.rule.act.weight;

import java.util.List;
import pl.mosty.intake.reading.Facet;

/// What the ending of a Polish word says of it.
final class Endings {

    private static final List<String> ADJECTIVES =
            List.of(
                    "ego", "ej", "im", "ym", "ich", "ych", "imi", "ymi", "ą", "skie", "ckie", "ska",
                    "cka", "ski", "cki", "skich", "dzkie", "owe", "ne");

    static final Facet ADJECTIVE = Facet.of(form -> isAdjective(form.lower()));

    private Endings() {}

    private static boolean isAdjective(String lower) {
        return switch (lower.charAt(lower.length() - 1)) {
            case 'o', 'j', 'm', 'h', 'i', 'ą', 'e', 'a' -> endsAsAdjective(lower);
            default -> false;
        };
    }

    private static boolean endsAsAdjective(String lower) {
        for (var ending : ADJECTIVES) {
            if (lower.endsWith(ending)) {
                return !lower.startsWith("któr");
            }
        }
        return false;
    }

    static boolean isInstrumental(String words) {
        return words.endsWith("em")
                || words.endsWith("ą")
                || words.endsWith("ami")
                || words.endsWith("im")
                || words.endsWith("ym")
                || words.endsWith("imi")
                || words.endsWith("ymi");
    }
}
