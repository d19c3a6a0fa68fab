package pl.mosty.polish.name.option;

import pl.mosty.polish.name.weight.Hash;

/// Whether the dictionary has a word: as a name, as a common word as it is written, or as a common
/// word beside the capital it has.
public enum Knowledge {
    ABBREVIATION("A"),
    UNKNOWN("U"),
    NAME("N"),
    NAME_AND_COMMON("Nc"),
    COMMON("C"),
    COMMON_TWICE("Cc"),
    COMMON_ONLY("c");

    private final String text;
    private final long hash;

    Knowledge(String text) {
        this.text = text;
        this.hash = Hash.of(text);
    }

    /// For features.
    public String text() {
        return text;
    }

    /// The hash of the text.
    public long hash() {
        return hash;
    }

    static Knowledge of(boolean asWritten, boolean inSmallLetters, boolean upper) {
        if (!asWritten) {
            return inSmallLetters ? COMMON_ONLY : UNKNOWN;
        }
        if (upper) {
            return inSmallLetters ? NAME_AND_COMMON : NAME;
        }
        return inSmallLetters ? COMMON_TWICE : COMMON;
    }
}
