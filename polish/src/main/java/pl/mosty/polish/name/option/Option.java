package pl.mosty.polish.name.option;

import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.Label;

/// One way to take a word of a name.
///
/// @param output what the word becomes in the nominative
/// @param stem how many letters of the printed word it begins with, at the least
/// @param slots where the printed form can stand when it is read so
/// @param source where the reading comes from
/// @param word noun or adjective
/// @param rule the paradigm's id, or the dictionary's tag class
public record Option(String output, int stem, long slots, Source source, Word word, Label rule) {

    /// Where a reading comes from.
    public enum Source {
        /// The word stays as it is: an attribute, a foreign word, an uninflected name.
        KEPT,
        /// The dictionary has the form as it is written.
        KNOWN,
        /// The dictionary has the form in lower case.
        COMMON,
        /// The same, and the capital goes too: it was the sentence's, or a habit.
        LOWERED,
        /// A paradigm run backwards.
        GUESSED
    }

    /// What inflects.
    public enum Word {
        NONE,
        NOUN,
        ADJECTIVE
    }

    public boolean kept() {
        return source == Source.KEPT;
    }

    /// Where all inflected words can stand together when this one comes after others; one that does
    /// not agree with them counts alone.
    public long slotsAfter(long before) {
        return kept() ? before : agrees(before) ? before & slots : slots;
    }

    public boolean agrees(long others) {
        return (slots & others) != 0;
    }

    public boolean fromDictionary() {
        return source == Source.KNOWN || source == Source.COMMON || lowered();
    }

    public boolean lowered() {
        return source == Source.LOWERED;
    }

    /// A name that no dictionary has as a common word is written with a capital.
    Option capitalised() {
        return new Option(Letters.capitalise(output), 0, slots, source, word, rule);
    }
}
