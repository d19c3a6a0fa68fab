package pl.mosty.polish.name.layout;

import pl.mosty.polish.name.token.Letters;

/// Places in a word where the kind of letters changes: between a small letter and a capital, or a
/// letter and a digit.
final class Borders {

    private Borders() {}

    /// @param end where the word ends
    static boolean isAt(String word, int at, int end) {
        if (at <= 0 || at >= end) {
            return true;
        }
        char before = word.charAt(at - 1);
        char after = word.charAt(at);
        return isSharp(before, after) || endsCapitals(word, at, end);
    }

    private static boolean isSharp(char before, char after) {
        return (Character.isUpperCase(after) && !Character.isUpperCase(before))
                || (Character.isDigit(after) && Character.isLowerCase(before))
                || (Character.isDigit(before) && Character.isLetter(after));
    }

    /// Before the last of several capitals, which begins a word of small letters.
    private static boolean endsCapitals(String word, int at, int end) {
        return at + 1 < end
                && Character.isUpperCase(word.charAt(at - 1))
                && Character.isUpperCase(word.charAt(at))
                && Character.isLowerCase(word.charAt(at + 1));
    }

    static boolean hasInside(String word) {
        for (int at = 1; at < word.length(); at++) {
            char before = word.charAt(at - 1);
            boolean plain = before > '9' && Letters.isSmall(word.charAt(at));
            if (!plain && isAt(word, at, word.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a piece that has no border inside gets one when it grows by one letter.
    ///
    /// @param end of the grown piece
    static boolean appears(String word, int start, int end) {
        return (end - start > 1 && isSharp(word.charAt(end - 2), word.charAt(end - 1)))
                || (end - start > 2 && endsCapitals(word, end - 2, end));
    }
}
