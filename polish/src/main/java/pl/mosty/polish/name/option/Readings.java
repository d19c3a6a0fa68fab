package pl.mosty.polish.name.option;

import java.util.List;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.name.token.Letters;

/// The dictionary's readings of a printed word.
///
/// @param known as written
/// @param asName with one capital, when it is written in capitals
/// @param asCommon in lower case, when it has capitals
record Readings(List<Analysis> known, List<Analysis> asName, List<Analysis> asCommon) {

    static final Readings NONE = new Readings(List.of(), List.of(), List.of());

    static Readings of(String word, String lower, Dictionary dictionary) {
        if (!Letters.startsUpper(word)) {
            return new Readings(dictionary.analyses(word), List.of(), List.of());
        }
        return new Readings(
                dictionary.analyses(word),
                Letters.allUpper(word) ? dictionary.analyses(Letters.capitalise(lower)) : List.of(),
                dictionary.analyses(lower));
    }

    boolean asWritten() {
        return !known.isEmpty() || !asName.isEmpty();
    }

    boolean inSmallLetters() {
        return !asCommon.isEmpty();
    }
}
