package pl.mosty.polish.name.option;

import pl.mosty.polish.name.weight.Hash;

/// Whether a word is written as no Polish one is.
public enum Foreign {
    NONE(""),
    /// By pairs of letters: `Lightning`, `Commons`, `Woody`.
    PAIRS("pairs"),
    /// By letters: `Xray`, `Dvořák`, `Quanta`.
    LETTERS("letters");

    private final String text;
    private final long hash;

    Foreign(String text) {
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

    static Foreign of(String lower) {
        boolean pairs = false;
        char before = 0;
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            if (!isPolish(letter) && Character.isLetter(letter)) {
                return LETTERS;
            }
            pairs |= isForeign(before, letter);
            before = letter;
        }
        return pairs ? PAIRS : NONE;
    }

    private static boolean isPolish(char letter) {
        return switch (letter) {
            case 'q', 'v', 'x' -> false;
            case 'ą', 'ć', 'ę', 'ł', 'ń', 'ó', 'ś', 'ź', 'ż' -> true;
            default -> letter >= 'a' && letter <= 'z';
        };
    }

    private static boolean isForeign(char one, char other) {
        return switch (other) {
            case 'h' -> one == 't' || one == 'p' || one == 's' || one == 'g';
            case 'y' -> one == 'a' || one == 'e' || one == 'o' || one == 'u';
            case 'k' -> one == 'c' || one == 'k';
            case 'a', 'u' -> one == 'o' || one == other || (one == 'e' && other == 'a');
            case 'i' -> one == 'e' || one == 'a';
            case 'n' -> false;
            default -> one == other && other <= 'z';
        };
    }
}
