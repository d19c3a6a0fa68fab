package pl.mosty.polish.name.layout;

import java.util.Locale;

/// Capital and small letters of whole words.
public final class Letters {

    private static final Locale POLISH = Locale.of("pl", "PL");

    private Letters() {}

    public static String lower(String word) {
        return word.toLowerCase(POLISH);
    }

    public static String upper(String word) {
        return word.toUpperCase(POLISH);
    }

    /// The first letter capital, the others as they are.
    public static String capitalise(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return upper(word.substring(0, first)) + word.substring(first);
    }

    public static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /// At least two letters and none of them small.
    public static boolean allUpper(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
            letters += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return letters > 1;
    }

    public static boolean allLower(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    public static String suffix(String word, int length) {
        return word.length() <= length ? word : word.substring(word.length() - length);
    }

    /// Gives a word the capitals of another.
    public static String likeCapitals(String model, String word) {
        if (allUpper(model)) {
            return upper(word);
        }
        return startsUpper(model) ? capitalise(word) : word;
    }
}
