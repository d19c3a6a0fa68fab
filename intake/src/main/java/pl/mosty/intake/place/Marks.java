package pl.mosty.intake.place;

import java.text.Normalizer;

/// Names without the marks on their letters: `Kiskoros` of `Kiskőrös`.
final class Marks {

    private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
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
        var parted = Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int k = 0; k < parted.length(); k++) {
            char c = parted.charAt(k);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(letter(c));
            }
        }
        return plain.toString();
    }

    /// With the marks of Polish letters, without those of others: `Győr` as `Gyor`, `Łódź` as it
    /// is.
    static String ofOtherTongues(String name) {
        var plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean polish = c < FIRST_MARKED || POLISH.indexOf(c) >= 0;
            plain.append(polish ? String.valueOf(c) : without(String.valueOf(c)));
        }
        return plain.toString();
    }

    private static String letter(char c) {
        return switch (c) {
            case 'ł' -> "l";
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
