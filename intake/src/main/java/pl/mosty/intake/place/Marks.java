package pl.mosty.intake.place;

import java.text.Normalizer;

/// Names without the marks on their letters: `Kiskoros` of `Kiskőrös`.
final class Marks {

    private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    private static final String POLISH_PLAIN = "acelnoszzACELNOSZZ";
    private static final char FIRST_MARKED = 128;

    private Marks() {}

    /// Of a word in small letters.
    static String without(String lower) {
        int i = 0;
        while (i < lower.length() && lower.charAt(i) < FIRST_MARKED) {
            i++;
        }
        if (i == lower.length()) {
            return lower;
        }
        var plain = new StringBuilder(lower.length());
        for (int k = 0; k < lower.length(); k++) {
            char c = lower.charAt(k);
            int polish = c < FIRST_MARKED ? -1 : POLISH.indexOf(c);
            if (c < FIRST_MARKED) {
                plain.append(c);
            } else if (polish >= 0) {
                plain.append(POLISH_PLAIN.charAt(polish));
            } else {
                addParted(plain, c);
            }
        }
        return plain.toString();
    }

    private static void addParted(StringBuilder plain, char marked) {
        var parted = Normalizer.normalize(String.valueOf(marked), Normalizer.Form.NFD);
        for (int k = 0; k < parted.length(); k++) {
            char c = parted.charAt(k);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(letter(c));
            }
        }
    }

    /// With the marks of Polish letters, without those of others: `Győr` as `Gyor`, `Łódź` as it
    /// is.
    static String ofOtherTongues(String name) {
        if (isPolish(name)) {
            return name;
        }
        var plain = new StringBuilder(name.length());
        for (int k = 0; k < name.length(); k++) {
            char c = name.charAt(k);
            plain.append(isPolish(c) ? String.valueOf(c) : without(String.valueOf(c)));
        }
        return plain.toString();
    }

    /// Whether all letters are of the Polish or the plain alphabet.
    static boolean isPolish(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isPolish(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPolish(char c) {
        return c < FIRST_MARKED || POLISH.indexOf(c) >= 0;
    }

    private static String letter(char c) {
        return switch (c) {
            case 'đ', 'ð' -> "d";
            case 'ø' -> "o";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            default -> String.valueOf(c);
        };
    }
}
