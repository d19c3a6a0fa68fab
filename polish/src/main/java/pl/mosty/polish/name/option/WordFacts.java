package pl.mosty.polish.name.option;

import java.util.List;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.Label;

/// What is known of a printed word before it is put into the nominative.
///
/// @param known its readings as written
/// @param asName its readings with one capital, when it is written in capitals
/// @param asCommon its readings in lower case, when it has capitals
/// @param upper begins with a capital
/// @param capitals has no small letter
/// @param shape a picture of its letters
/// @param knowledge which of the readings are there
/// @param foreign whether it is written as no Polish word is
/// @param roles what its readings allow, as [Roles] writes it
public record WordFacts(
        List<Analysis> known,
        List<Analysis> asName,
        List<Analysis> asCommon,
        boolean upper,
        boolean capitals,
        Shape shape,
        Knowledge knowledge,
        Label roles,
        Foreign foreign) {

    private static final Label NO_ROLES = Roles.of(List.of(), List.of(), List.of());

    static WordFacts of(String word, String lower, Dictionary dictionary) {
        boolean upper = Letters.startsUpper(word);
        boolean capitals = upper && Letters.allUpper(word);
        var known = dictionary.analyses(word);
        List<Analysis> asName =
                capitals ? dictionary.analyses(Letters.capitalise(lower)) : List.of();
        List<Analysis> asCommon = upper ? dictionary.analyses(lower) : List.of();
        return new WordFacts(
                known,
                asName,
                asCommon,
                upper,
                capitals,
                Shape.of(word, upper, capitals),
                Knowledge.of(!known.isEmpty() || !asName.isEmpty(), !asCommon.isEmpty(), upper),
                Roles.of(known, asName, asCommon),
                Foreign.of(lower));
    }

    /// A few letters before a dot, of which the dictionary is not asked.
    static WordFacts abbreviation(String word) {
        boolean upper = Letters.startsUpper(word);
        return new WordFacts(
                List.of(),
                List.of(),
                List.of(),
                upper,
                upper && Letters.allUpper(word),
                upper ? Shape.CAPITAL_BEFORE_DOT : Shape.SMALL_BEFORE_DOT,
                Knowledge.ABBREVIATION,
                NO_ROLES,
                Foreign.NONE);
    }

    /// The same word as if the dictionary did not have it.
    WordFacts hidden() {
        return new WordFacts(
                List.of(),
                List.of(),
                List.of(),
                upper,
                capitals,
                shape,
                Knowledge.UNKNOWN,
                NO_ROLES,
                foreign);
    }

    /// What ranking needs, without the readings that options were made from.
    WordFacts withoutReadings() {
        return new WordFacts(
                List.of(), List.of(), List.of(), upper, capitals, shape, knowledge, roles, foreign);
    }

    public boolean unknown() {
        return knowledge == Knowledge.UNKNOWN;
    }

    public boolean compound() {
        return roles.text().contains("j");
    }

    public boolean preposition() {
        return shape == Shape.SMALL && roles.text().contains("p");
    }
}
