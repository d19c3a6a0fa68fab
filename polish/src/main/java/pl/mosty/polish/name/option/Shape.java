package pl.mosty.polish.name.option;

import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.Hash;

/// A picture of a word's letters.
public enum Shape {
    DIGITS("9"),
    CAPITALS("XX"),
    CAPITAL("X"),
    NAME("Xx"),
    INNER_CAPITAL("XxX"),
    SMALL("x"),
    MIXED("xX"),
    SIGNS("?"),
    CAPITAL_BEFORE_DOT("X."),
    SMALL_BEFORE_DOT("x.");

    private final String text;
    private final long hash;

    Shape(String text) {
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

    public boolean abbreviates() {
        return this == CAPITAL_BEFORE_DOT || this == SMALL_BEFORE_DOT;
    }

    static Shape of(String word, boolean upper, boolean capitals) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return DIGITS;
        }
        if (capitals) {
            return CAPITALS;
        }
        if (upper) {
            return word.length() == 1 ? CAPITAL : hasInnerCapital(word) ? INNER_CAPITAL : NAME;
        }
        return Letters.allLower(word) ? SMALL : Character.isLetter(first) ? MIXED : SIGNS;
    }

    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
