package pl.mosty.polish.name.layout;

import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.token.Letters;

/// Blanks that stand where none belongs, or miss where one does, around the signs inside a name.
public final class Spacing {

    private Spacing() {}

    public static String mend(String phrase, NameKind kind) {
        return Signs.mend(mendDots(phrase, kind));
    }

    private static String mendDots(String phrase, NameKind kind) {
        if (!hasSigns(phrase)) {
            return phrase;
        }
        var mended = new StringBuilder(phrase.length() + 2);
        for (int i = 0; i < phrase.length(); i++) {
            char letter = phrase.charAt(i);
            char next = i + 1 < phrase.length() ? phrase.charAt(i + 1) : 0;
            char before = mended.isEmpty() ? 0 : mended.charAt(mended.length() - 1);
            if (letter == ' ' && closesUp(phrase, i, before, next)) {
                continue;
            }
            mended.append(letter);
            char second = i + 2 < phrase.length() ? phrase.charAt(i + 2) : 0;
            if (letter == '.'
                    && Character.isUpperCase(next)
                    && Character.isLowerCase(second)
                    && endsAbbreviation(mended, kind)) {
                mended.append(' ');
            }
        }
        return mended.toString();
    }

    private static boolean hasSigns(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            switch (phrase.charAt(i)) {
                case '.', '-', '’', '\'' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean closesUp(String phrase, int blank, char before, char next) {
        char second = blank + 2 < phrase.length() ? phrase.charAt(blank + 2) : 0;
        if (before == '-' && blank > 1 && phrase.charAt(blank - 2) == ' ') {
            return true;
        }
        if (before == '.'
                && blank > 1
                && phrase.charAt(blank - 2) == ' '
                && blank > 2
                && Character.isUpperCase(phrase.charAt(blank - 3))) {
            return second == 0 || !Character.isLowerCase(second);
        }
        if ((before == '’' || before == '\'') && endsSoon(phrase, blank + 1)) {
            return mendsApostrophe(phrase, blank - 1);
        }
        return switch (next) {
            case '-' ->
                    (Character.isLetterOrDigit(second) || second == ' ')
                            && Character.isLetterOrDigit(before);
            case '’', '\'' ->
                    Character.isLetter(before)
                            && (Character.isLowerCase(second)
                                    || (second == ' ' && endsSoon(phrase, blank + 3)));
            case '.' ->
                    Character.isLetterOrDigit(before)
                            && (second == 0 || second == ' ' || Character.isDigit(second));
            default -> false;
        };
    }

    /// Whether the apostrophe has a blank before it too, as in `Wordsworth ’ a`.
    private static boolean mendsApostrophe(String phrase, int apostrophe) {
        return apostrophe > 1 && phrase.charAt(apostrophe - 1) == ' ';
    }

    /// Whether one to four small letters stand there and no more in the word.
    private static boolean endsSoon(String phrase, int from) {
        int end = from;
        while (end < phrase.length() && Character.isLowerCase(phrase.charAt(end))) {
            end++;
        }
        return end > from
                && end - from <= 4
                && (end == phrase.length() || phrase.charAt(end) == ' ');
    }

    /// `św.`, `im.`, `al.`: a short word in small letters before the dot, or an initial.
    private static boolean endsAbbreviation(StringBuilder text, NameKind kind) {
        int end = text.length() - 1;
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = end - start;
        boolean initial =
                (kind == NameKind.PERSON || (start > 0 && text.charAt(start - 1) == ' '))
                        && length == 1
                        && Character.isUpperCase(text.charAt(start));
        return initial
                || (length > 0 && length <= 3 && Letters.allLower(text.substring(start, end)));
    }
}
