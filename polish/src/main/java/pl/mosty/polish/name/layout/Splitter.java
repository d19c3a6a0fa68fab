package pl.mosty.polish.name.layout;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.paradigm.Slots;

/// Cuts words that were printed without the blanks between them (`PałacKultury`, `wojnydomowej`)
/// into words of the dictionary, with as few and as long pieces as can be.
public final class Splitter {

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_PIECE = 24;

    private final Dictionary dictionary;

    public Splitter(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// The pieces of a word of a name of the given kind; one piece, the word itself, when it cannot
    /// be cut.
    public List<String> split(String word, NameKind kind) {
        int length = word.length();
        if (word.indexOf('\'') >= 0
                || word.indexOf('’') >= 0
                || length < 4
                || length > LONGEST_WORD * 3
                || !mayBeGlued(word)) {
            return List.of(word);
        }
        int numeral = romanNumeral(word);
        var cost = new double[length + 1];
        var from = new int[length + 1];
        for (int end = 1; end <= length; end++) {
            cost[end] = Double.POSITIVE_INFINITY;
            for (int start = Math.max(0, end - LONGEST_PIECE); start < end; start++) {
                if (cost[start] == Double.POSITIVE_INFINITY
                        || !(mayCut(word, start) || start == numeral)) {
                    continue;
                }
                double sum =
                        start == 0 && end == numeral
                                ? 0.5
                                : cost[start]
                                        + cost(
                                                word,
                                                start,
                                                end,
                                                kind == NameKind.PERSON ? 1.5 : 0.7);
                if (sum < cost[end]) {
                    cost[end] = sum;
                    from[end] = start;
                }
            }
        }
        var pieces = new ArrayList<String>();
        for (int end = length; end > 0; end = from[end]) {
            boolean crumb = end == length && end - from[end] < 3 && !isBorder(word, from[end]);
            if (cost[end] == Double.POSITIVE_INFINITY
                    || (crumb && !isShortWord(word.substring(from[end])))) {
                return List.of(word);
            }
            pieces.addFirst(word.substring(from[end], end));
        }
        return pieces.size() == 2
                        && !isBorder(word, pieces.getFirst().length())
                        && !agree(pieces.getFirst(), pieces.getLast())
                ? List.of(word)
                : pieces;
    }

    /// How long a Roman numeral the word begins with, from two letters on; 0 when there is none.
    private static int romanNumeral(String word) {
        int length = 0;
        while (length < word.length() && "IVX".indexOf(word.charAt(length)) >= 0) {
            length++;
        }
        return length > 1 && length < word.length() ? length : 0;
    }

    /// Whether two words may have been one name: an adjective beside its noun, or a preposition's
    /// neighbour.
    private boolean agree(String one, String other) {
        for (var first : dictionary.analyses(Letters.lower(one))) {
            boolean adjective = isAdjective(first);
            for (var second : dictionary.analyses(Letters.lower(other))) {
                if ((adjective || isAdjective(second))
                        && (Slots.of(first.tag()) & Slots.of(second.tag())) != 0) {
                    return true;
                }
            }
        }
        return isShortWord(one) || isShortWord(other);
    }

    private static boolean isAdjective(Analysis analysis) {
        return analysis.tag().partOfSpeech() == PartOfSpeech.ADJECTIVE
                && analysis.lemma().length() > 3;
    }

    /// A word with a capital or a digit after a small letter, or a long one that the dictionary
    /// does not have.
    private boolean mayBeGlued(String word) {
        if (dictionary.contains(word) || dictionary.contains(Letters.lower(word))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (isBorder(word, i)) {
                return true;
            }
        }
        return word.length() > 7 && Character.isLowerCase(word.charAt(word.length() - 1));
    }

    /// Between a small letter and a capital, or a letter and a digit.
    public static boolean isBorder(String word, int at) {
        if (at <= 0 || at >= word.length()) {
            return true;
        }
        char before = word.charAt(at - 1);
        char after = word.charAt(at);
        return (Character.isUpperCase(after) && !Character.isUpperCase(before))
                || (Character.isDigit(after) && Character.isLowerCase(before))
                || (Character.isDigit(before) && Character.isLetter(after))
                || (Character.isUpperCase(before)
                        && Character.isUpperCase(after)
                        && at + 1 < word.length()
                        && Character.isLowerCase(word.charAt(at + 1)));
    }

    private static boolean mayCut(String word, int at) {
        return at == 0
                || isBorder(word, at)
                || (Character.isLowerCase(word.charAt(at - 1))
                        && Character.isLowerCase(word.charAt(at)))
                || (Character.isUpperCase(word.charAt(at - 1))
                        && Character.isLowerCase(word.charAt(at)));
    }

    private double cost(String word, int start, int end, double seam) {
        var piece = word.substring(start, end);
        boolean cleanStart = isBorder(word, start) || start == romanNumeral(word);
        boolean cleanEnd = isBorder(word, end);
        double borders = (cleanStart ? 0 : seam) + (cleanEnd ? 0 : seam);
        if (Character.isDigit(piece.charAt(0))) {
            return piece.chars().allMatch(Character::isDigit) ? 0.5 : Double.POSITIVE_INFINITY;
        }
        if (isMixedAcronym(piece)) {
            return 2 + borders;
        }
        for (int i = 1; i < piece.length(); i++) {
            if (isBorder(piece, i)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        boolean known =
                dictionary.contains(piece)
                        || (Character.isUpperCase(piece.charAt(0))
                                && dictionary.contains(Letters.lower(piece)));
        if (known && (piece.length() > 3 || isShortWord(piece) || (cleanStart && cleanEnd))) {
            return 1
                    + borders
                    + 4.0 / piece.length()
                    - (isShortWord(piece) ? 4.0 / piece.length() - 0.5 : 0);
        }
        return cleanStart && cleanEnd
                ? 3 + piece.length() * (seam > 1 ? 0.3 : 0.5)
                : Double.POSITIVE_INFINITY;
    }

    public boolean isKnown(String piece) {
        return dictionary.contains(piece) || dictionary.contains(Letters.lower(piece));
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

    private static boolean isShortWord(String piece) {
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
                    "nad",
                    "pod",
                    "św",
                    "nr",
                    "im",
                    "of",
                    "the",
                    "de",
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
