package pl.mosty.intake.issue.typography;

import java.util.Set;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.PartOfSpeech;

/// Adjectives of two parts that a hyphen joins without spaces: `społeczno-gospodarczy`.
final class Compounds {

    /// Their first parts are adverbs too, yet tell a direction before another one only.
    private static final Set<String> DIRECTIONS = Set.of("północno", "południowo");

    private Compounds() {}

    /// Whether the first part is the form that begins such adjectives, and no adverb, `dawno`, and
    /// the second one an adjective.
    static boolean isAdjective(String first, String second) {
        var dictionary = Dictionary.shared();
        var readings = dictionary.analyses(first);
        boolean begins = readings.stream().anyMatch(r -> r.tag().text().equals("adja"));
        boolean other = readings.stream().anyMatch(r -> !r.tag().text().equals("adja"));
        return begins
                && (!other || DIRECTIONS.contains(first))
                && dictionary.analyses(second).stream()
                        .anyMatch(r -> r.tag().partOfSpeech() == PartOfSpeech.ADJECTIVE);
    }
}
