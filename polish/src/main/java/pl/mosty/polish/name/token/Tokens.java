package pl.mosty.polish.name.token;

import java.util.ArrayList;
import java.util.List;

/// A name cut into words and what stands between them: one more gap than there are words, the first
/// and the last being the edges.
public record Tokens(List<String> words, List<String> gaps) {

    /// That of `PTJ-otowi`.
    private static final int LONGEST_ENDING = 5;

    public static Tokens of(String phrase) {
        var words = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        int gapStart = 0;
        int i = 0;
        while (i < phrase.length()) {
            if (!isWordLetter(phrase, i)) {
                i++;
                continue;
            }
            int start = i;
            while (i < phrase.length()
                    && (isWordLetter(phrase, i) || joinsWord(phrase, start, i))) {
                i++;
            }
            gaps.add(gap(phrase, gapStart, start));
            words.add(phrase.substring(start, i));
            gapStart = i;
        }
        gaps.add(gap(phrase, gapStart, phrase.length()));
        return new Tokens(words, gaps);
    }

    private static String gap(String phrase, int start, int end) {
        return end - start == 1 && phrase.charAt(start) == ' ' ? " " : phrase.substring(start, end);
    }

    private static boolean isWordLetter(String text, int at) {
        char letter = text.charAt(at);
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /// An apostrophe inside a word (`O’Connell`), or the hyphen before an abbreviation's ending
    /// (`PZPN-u`).
    private static boolean joinsWord(String text, int start, int at) {
        if (at + 1 >= text.length() || !isWordLetter(text, at + 1)) {
            return false;
        }
        char letter = text.charAt(at);
        if (letter == '\'' || letter == '’') {
            return true;
        }
        return letter == '-'
                && Letters.isAbbreviation(text.substring(start, at))
                && endsSoonInLower(text, at + 1);
    }

    private static boolean endsSoonInLower(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return end > from
                && end - from <= LONGEST_ENDING
                && (end == text.length() || !isWordLetter(text, end));
    }

    /// The name with other words in the same gaps.
    public String with(List<String> others) {
        var name = new Rewriting(this);
        for (int i = 0; i < others.size(); i++) {
            name.put(i, others.get(i));
        }
        return name.text();
    }
}
