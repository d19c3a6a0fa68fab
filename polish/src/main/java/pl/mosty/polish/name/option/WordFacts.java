package pl.mosty.polish.name.option;

import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.Label;

/// What is known of a printed word before it is put into the nominative.
///
/// @param upper begins with a capital
/// @param capitals has no small letter
/// @param shape a picture of its letters
/// @param knowledge which readings the dictionary has
/// @param roles what its readings allow, as [Roles] writes it
/// @param foreign whether it is written as no Polish word is
public record WordFacts(
        boolean upper,
        boolean capitals,
        Shape shape,
        Knowledge knowledge,
        Label roles,
        Foreign foreign) {

    static WordFacts of(String word, String lower, Readings readings) {
        boolean upper = Letters.startsUpper(word);
        boolean capitals = upper && Letters.allUpper(word);
        return new WordFacts(
                upper,
                capitals,
                Shape.of(word, upper, capitals),
                Knowledge.of(readings.asWritten(), readings.inSmallLetters(), upper),
                Roles.of(readings),
                Foreign.of(lower));
    }

    /// A few letters before a dot, of which the dictionary is not asked.
    static WordFacts abbreviation(String word) {
        boolean upper = Letters.startsUpper(word);
        return new WordFacts(
                upper,
                upper && Letters.allUpper(word),
                upper ? Shape.CAPITAL_BEFORE_DOT : Shape.SMALL_BEFORE_DOT,
                Knowledge.ABBREVIATION,
                Roles.NONE,
                Foreign.NONE);
    }

    /// The same word as if the dictionary did not have it.
    WordFacts hidden() {
        return new WordFacts(upper, capitals, shape, Knowledge.UNKNOWN, Roles.NONE, foreign);
    }

    /// Whether no reading of the word is known.
    public boolean withoutRoles() {
        return roles.hash() == Roles.NONE.hash();
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
