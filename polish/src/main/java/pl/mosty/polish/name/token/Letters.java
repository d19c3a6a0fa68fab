package pl.mosty.polish.name.token;

import java.util.Locale;

/// Capital and small letters of whole words.
public final class Letters {

    private static final Locale POLISH = Locale.of("pl", "PL");

    /// The last letter before those whose small form may be longer or depend on neighbours.
    private static final char LAST_SIMPLE = '\u012F';

    private static final String VOWELS = "aąeęioóuy";
    private static final int LONGEST_SMALL_ABBREVIATION = 4;

    private Letters() {}

    public static String lower(String word) {
        int capital = 0;
        while (capital < word.length() && isSmall(word.charAt(capital))) {
            capital++;
        }
        if (capital == word.length()) {
            return word;
        }
        var letters = word.toCharArray();
        for (int i = capital; i < letters.length; i++) {
            char letter = letters[i];
            if (!isSmall(letter)) {
                if (letter > LAST_SIMPLE && !isPolish(letter)) {
                    return word.toLowerCase(POLISH);
                }
                letters[i] = Character.toLowerCase(letter);
            }
        }
        return new String(letters);
    }

    /// Whether every letter of a word has its small form in the same place.
    public static boolean lowersInPlace(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter > LAST_SIMPLE && !isPolish(letter)) {
                return false;
            }
        }
        return true;
    }

    /// One letter in small, which keeps its length.
    public static char lower(char letter) {
        return isSmall(letter) ? letter : Character.toLowerCase(letter);
    }

    /// Whether it is one of the commonest small letters.
    public static boolean isSmall(char letter) {
        return (letter >= 'a' && letter <= 'z') || letter == 'ł' || letter == 'ó';
    }

    private static boolean isPolish(char letter) {
        return letter >= 'Ł' && letter <= 'ž' && letter != '\u0149';
    }

    public static String upper(String word) {
        return word.toUpperCase(POLISH);
    }

    /// The first letter capital, the others as they are.
    public static String capitalise(String word) {
        if (word.isEmpty() || Character.isUpperCase(word.charAt(0))) {
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

    /// `PZPN`, `ChRL`, `MWGzZ`, or in small letters `sms` and others that nobody can spell out.
    public static boolean isAbbreviation(String word) {
        if (word.length() < 2) {
            return false;
        }
        int capitals = 0;
        int vowels = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            capitals += Character.isUpperCase(letter) ? 1 : 0;
            vowels += VOWELS.indexOf(lower(letter)) >= 0 ? 1 : 0;
        }
        return capitals == 0
                ? vowels == 0 && word.length() <= LONGEST_SMALL_ABBREVIATION && allLower(word)
                : capitals > 1 && !Character.isLowerCase(word.charAt(word.length() - 1));
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
        if (!startsUpper(model)) {
            return word;
        }
        return allUpper(model) ? upper(word) : capitalise(word);
    }
}
