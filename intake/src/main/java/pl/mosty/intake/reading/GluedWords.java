package pl.mosty.intake.reading;

/// Two sentences between which the space is missing: `… list intencyjny.Umowę podpisano w maju`.
final class GluedWords {

    private static final int WHOLE_WORD = 4;

    private GluedWords() {}

    /// Whether the dot stands behind a whole word, no abbreviation or address, and before a word
    /// with a capital.
    static boolean part(String text, int from, int dot, int end) {
        int word = dot > from && "”\"»)".indexOf(text.charAt(dot - 1)) >= 0 ? dot - 1 : dot;
        int start = word;
        while (start > from && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        if (start > from && Character.isUpperCase(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(dot) == '.'
                && word - start >= WHOLE_WORD
                && (start == from || Chars.isSpace(text.charAt(start - 1)))
                && opensWith(text, dot + 1, end)
                && !Abbreviations.contain(text.substring(start, word));
    }

    /// A word with a capital and a space behind it.
    private static boolean opensWith(String text, int word, int end) {
        int to = word;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to < end
                && to > word
                && Character.isUpperCase(text.charAt(word))
                && Chars.isSpace(text.charAt(to));
    }
}
