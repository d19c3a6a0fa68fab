package pl.mosty.polish.place;

import pl.mosty.polish.declension.Adjectives;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// An adjective of a place.
///
/// @param lemma in the masculine nominative: `poznański`
/// @param known whether the dictionary has it; else a rule made it, as people would of a name that
///   they meet for the first time: `nottinghamski`
public record PlaceAdjective(String place, String lemma, boolean known) {

    /// `poznańskiej`.
    public String in(Gender gender, Case grammaticalCase) {
        return Adjectives.singular(lemma, gender, grammaticalCase);
    }
}
