package pl.mosty.polish.name.layout;

import pl.mosty.polish.inflection.Dictionary;

/// A piece of a glued word that grows letter by letter, and what it costs to take it for a word.
final class Piece {

    private static final int LONGEST_ACRONYM = 7;

    private final Dictionary dictionary;
    private final String word;
    private final int start;
    private final double seam;
    private final boolean upper;
    private final boolean cleanStart;
    private int end;
    private int asWritten;
    private int inSmallLetters;
    private boolean border;
    private boolean digits = true;

    /// @param numeral how long a Roman numeral the word begins with
    /// @param seam what an end costs where the kind of letters does not change
    Piece(Dictionary dictionary, String word, int start, int numeral, double seam) {
        this.dictionary = dictionary;
        this.word = word;
        this.start = start;
        this.end = start;
        this.seam = seam;
        this.upper = Character.isUpperCase(word.charAt(start));
        this.cleanStart = Borders.isAt(word, start, word.length()) || start == numeral;
        this.asWritten = dictionary.walk();
        this.inSmallLetters = upper ? asWritten : -1;
    }

    int end() {
        return end;
    }

    /// Takes one letter more; false at the end of the word, or where no longer piece can be a word.
    boolean grows(int longest) {
        if (end == word.length()
                || end - start == longest
                || (border && end - start >= LONGEST_ACRONYM)) {
            return false;
        }
        char letter = word.charAt(end++);
        digits &= Character.isDigit(letter);
        border |= Borders.appears(word, start, end);
        asWritten = asWritten < 0 ? -1 : dictionary.walk(asWritten, letter);
        inSmallLetters =
                inSmallLetters < 0
                        ? -1
                        : dictionary.walk(inSmallLetters, Character.toLowerCase(letter));
        return true;
    }

    double cost() {
        boolean cleanEnd = Borders.isAt(word, end, word.length());
        double borders = (cleanStart ? 0 : seam) + (cleanEnd ? 0 : seam);
        if (Character.isDigit(word.charAt(start))) {
            return digits ? 0.5 : Double.POSITIVE_INFINITY;
        }
        int length = end - start;
        if (length >= 4 && length <= LONGEST_ACRONYM && upper && isMixedAcronym(text())) {
            return 2 + borders;
        }
        if (border) {
            return Double.POSITIVE_INFINITY;
        }
        boolean known =
                (asWritten >= 0 && dictionary.isForm(asWritten))
                        || (inSmallLetters >= 0 && dictionary.isForm(inSmallLetters));
        if (known) {
            boolean small = length <= 4 && isShortWord(text());
            if (length > 3 || small || (cleanStart && cleanEnd)) {
                return 1 + borders + (small ? 0.5 : 4.0 / length);
            }
        }
        if (length <= 3 && isForeignShortWord(text())) {
            return cleanEnd || areForeignShortWords(end, run()) ? 1 : 1.5 + borders;
        }
        if (cleanStart && upper && length > 2 && areForeignShortWords(end, run())) {
            return 3 + length * 0.2;
        }
        return cleanStart && cleanEnd
                ? 3 + length * (seam > 1 ? 0.3 : 0.5)
                : Double.POSITIVE_INFINITY;
    }

    /// Where the letters of one kind end that the piece ends in.
    private int run() {
        int at = Math.max(end, start + 1);
        while (!Borders.isAt(word, at, word.length())) {
            at++;
        }
        return at;
    }

    /// Whether nothing but short foreign words stands there, at least one (`ofthe`).
    private boolean areForeignShortWords(int from, int to) {
        for (int cut = from + 2; cut <= Math.min(to, from + 3); cut++) {
            if (isForeignShortWord(word.substring(from, cut))
                    && (cut == to || areForeignShortWords(cut, to))) {
                return true;
            }
        }
        return false;
    }

    private String text() {
        return word.substring(start, end);
    }

    /// `UOKiK`, `OSiR`: small letters stand alone between capitals.
    private static boolean isMixedAcronym(String piece) {
        int length = piece.length();
        if (length < 4
                || length > 7
                || !Character.isUpperCase(piece.charAt(0))
                || !Character.isUpperCase(piece.charAt(1))
                || !Character.isUpperCase(piece.charAt(length - 1))) {
            return false;
        }
        int small = 0;
        for (int i = 2; i < length; i++) {
            boolean lower = Character.isLowerCase(piece.charAt(i));
            small += lower ? 1 : 0;
            if (!Character.isLetter(piece.charAt(i))
                    || (lower && Character.isLowerCase(piece.charAt(i - 1)))) {
                return false;
            }
        }
        return small == 1;
    }

    /// What foreign names have between their words; it may end a word that the next one followed.
    static boolean isForeignShortWord(String piece) {
        return switch (piece) {
            case "of",
                    "the",
                    "and",
                    "for",
                    "de",
                    "di",
                    "do",
                    "von",
                    "van",
                    "der",
                    "du",
                    "da",
                    "del",
                    "la",
                    "am" ->
                    true;
            default -> false;
        };
    }

    static boolean isShortWord(String piece) {
        return switch (piece) {
            case "w",
                    "z",
                    "i",
                    "o",
                    "a",
                    "u",
                    "we",
                    "ze",
                    "na",
                    "do",
                    "od",
                    "po",
                    "dla",
                    "bez",
                    "za",
                    "przy",
                    "przez",
                    "nie",
                    "się",
                    "czy",
                    "lub",
                    "nad",
                    "pod",
                    "św",
                    "nr",
                    "im",
                    "of",
                    "the",
                    "de",
                    "di",
                    "der",
                    "del",
                    "la",
                    "for",
                    "and",
                    "von",
                    "van",
                    "oraz" ->
                    true;
            default -> false;
        };
    }
}
