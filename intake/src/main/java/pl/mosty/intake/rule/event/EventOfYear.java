package pl.mosty.intake.rule.event;

import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// What a report counts among the events of its year, in a sentence without another verb: `Do
/// ważniejszych wydarzeń należał przyjazd delegacji z Grazu`.
final class EventOfYear {

    /// How the nouns begin that `należał` may be said of.
    static final String EVENT =
            "(?:przyjazd|wizyt|wyjazd|spotkani|podpisani|udział|otwarci|konferencj|festiwal|obchod|jubileusz|zjazd)";

    private static final Pattern NAMED =
            Regex.anyCase(
                    "do (?:\\S+ ){0,2}wydarzeń (?:\\S+ ){0,3}?należał[aoy]? (?:\\S+ ){0,2}"
                            + EVENT);

    private EventOfYear() {}

    /// Whether the sentence begins with one.
    static boolean isNamed(Passage words) {
        return NAMED.matcher(words).lookingAt();
    }
}
