package pl.mosty.polish.name.layout;

/// Blanks beside quotation marks, brackets, strokes, colons and other signs between words:
/// `Auto:San` is `Auto: San`, `( Nowy )` is `(Nowy)`, `26 / 28` is `26/28`.
final class Signs {

    private static final String SIGNS = "\"()[]«»„”“/,:;&!?.'’";
    private static final String OPENING = "([«„";
    private static final String CLOSING = ")]»”";

    private Signs() {}

    static String mend(String phrase) {
        if (!hasSigns(phrase)) {
            return phrase;
        }
        var mended = new StringBuilder(phrase.length() + 4);
        boolean quoted = false;
        int cell = isCell(phrase) ? 1 : 0;
        for (int i = 0; i < phrase.length(); i++) {
            char letter = phrase.charAt(i);
            char before = mended.isEmpty() ? 0 : mended.charAt(mended.length() - 1);
            char next = at(phrase, i + 1);
            if (letter == ' ' && closesUp(mended, before, next, at(phrase, i + 2))) {
                continue;
            }
            if (letter == ' ' && before == '"' && quoted && next != 0) {
                continue;
            }
            if (letter == ' ' && next == '"' && quoted && Character.isLetterOrDigit(before)) {
                continue;
            }
            if (letter == '"' && before != '"' && i >= cell) {
                quoted = !quoted;
            }
            if (lacksBlank(mended, before, letter, next)) {
                mended.append(' ');
            }
            mended.append(letter);
        }
        return mended.toString();
    }

    private static boolean hasSigns(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char letter = phrase.charAt(i);
            if ((letter < 'a' || letter > 'z') && letter != ' ' && SIGNS.indexOf(letter) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// A cell of a table of comma-separated values: in quotation marks, those inside doubled.
    private static boolean isCell(String phrase) {
        return phrase.startsWith("\"") && phrase.indexOf("\"\"", 1) > 0;
    }

    private static char at(String phrase, int index) {
        return index < phrase.length() ? phrase.charAt(index) : 0;
    }

    /// Whether no blank stands between two signs.
    private static boolean closesUp(StringBuilder text, char before, char next, char second) {
        int length = text.length();
        return (OPENING.indexOf(before) >= 0 && before != 0)
                || (CLOSING.indexOf(next) >= 0 && next != 0 && length > 0)
                || (next == '/' && Character.isLetterOrDigit(before) && second != '/')
                || (before == '/'
                        && Character.isDigit(next)
                        && length > 1
                        && Character.isDigit(text.charAt(length - 2)))
                || ((next == '!' || next == '?') && Character.isLetterOrDigit(before))
                || (before == '.'
                        && Character.isDigit(next)
                        && length > 1
                        && Character.isDigit(text.charAt(length - 2))
                        && !Character.isDigit(second));
    }

    /// Whether the blank is lost that stands after a comma or colon, beside `&` between words, and
    /// after `’s`.
    private static boolean lacksBlank(StringBuilder text, char before, char letter, char next) {
        int length = text.length();
        char second = length > 1 ? text.charAt(length - 2) : 0;
        if (Character.isLetter(letter)) {
            boolean afterWord = Character.isLetter(second) || second == ')';
            return (before == ',' && afterWord)
                    || ((before == ':' || before == ';')
                            && afterWord
                            && Character.isUpperCase(letter))
                    || (before == '&'
                            && length > 2
                            && second == ' '
                            && !Character.isLowerCase(letter))
                    || (before == 's'
                            && (second == '\'' || second == '’')
                            && Character.isUpperCase(letter));
        }
        return letter == '&'
                && (Character.isLowerCase(before) || next == ' ')
                && Character.isLetter(before)
                && (next == ' ' || Character.isUpperCase(next));
    }
}
