package pl.mosty.polish.name.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.token.Letters;

/// Cuts words that were printed without the blanks between them (`PałacKultury`, `wojnydomowej`)
/// into words of the dictionary, with as few and as long pieces as can be.
public final class Splitter {

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_PIECE = 24;

    private static final long GENITIVES = Slots.of(Case.GENITIVE);

    private final Dictionary dictionary;

    public Splitter(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// The pieces of a word of a name of the given kind; one piece, the word itself, when it cannot
    /// be cut.
    public List<String> split(String word, NameKind kind) {
        int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
        if (apostrophe > 3
                && word.length() - apostrophe <= 5
                && Letters.allLower(word.substring(apostrophe + 1))) {
            var pieces = new ArrayList<>(split(word.substring(0, apostrophe), kind));
            pieces.set(pieces.size() - 1, pieces.getLast() + word.substring(apostrophe));
            return pieces;
        }
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
        Arrays.fill(cost, 1, length + 1, Double.POSITIVE_INFINITY);
        double seam = kind == NameKind.PERSON ? 1.5 : 0.7;
        for (int start = 0; start < length; start++) {
            if (cost[start] == Double.POSITIVE_INFINITY
                    || !(mayCut(word, start) || start == numeral)) {
                continue;
            }
            var piece = new Piece(dictionary, word, start, numeral, seam);
            while (piece.grows(LONGEST_PIECE)) {
                double sum =
                        start == 0 && piece.end() == numeral ? 0.5 : cost[start] + piece.cost();
                if (sum < cost[piece.end()]) {
                    cost[piece.end()] = sum;
                    from[piece.end()] = start;
                }
            }
        }
        var pieces = new ArrayList<String>();
        for (int end = length; end > 0; end = from[end]) {
            boolean crumb =
                    end == length
                            && end - from[end] < 3
                            && from[end] != numeral
                            && !Borders.isAt(word, from[end], length);
            if (cost[end] == Double.POSITIVE_INFINITY
                    || (crumb && !Piece.isShortWord(word.substring(from[end])))) {
                return List.of(word);
            }
            pieces.addFirst(word.substring(from[end], end));
        }
        return pieces.size() == 2
                        && !Borders.isAt(word, pieces.getFirst().length(), length)
                        && pieces.getFirst().length() != numeral
                        && !Piece.isForeignShortWord(pieces.getLast())
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
                        && (first.tag().slots() & second.tag().slots()) != 0) {
                    return true;
                }
            }
        }
        return Piece.isShortWord(one) || Piece.isShortWord(other);
    }

    /// Whether every piece is a word of the dictionary and stands to the one before as words of a
    /// phrase do: it agrees with it or may be in the genitive.
    boolean isPhrase(List<String> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (Piece.isShortWord(piece)) {
                continue;
            }
            if (piece.length() < 4
                    || !isKnown(piece)
                    || (i > 0 && !mayBeGenitive(piece) && !agree(pieces.get(i - 1), piece))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeGenitive(String word) {
        for (var analysis : dictionary.analyses(Letters.lower(word))) {
            if ((analysis.tag().slots() & GENITIVES) != 0) {
                return true;
            }
        }
        for (var analysis : dictionary.analyses(word)) {
            if ((analysis.tag().slots() & GENITIVES) != 0) {
                return true;
            }
        }
        return false;
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
        return Borders.hasInside(word)
                || (romanNumeral(word) > 0 && word.length() > 3 && Letters.allUpper(word))
                || (word.length() > 5 && Character.isLowerCase(word.charAt(word.length() - 1)));
    }

    private static boolean mayCut(String word, int at) {
        return at == 0
                || Borders.isAt(word, at, word.length())
                || (Character.isLowerCase(word.charAt(at - 1))
                        && Character.isLowerCase(word.charAt(at)))
                || (Character.isUpperCase(word.charAt(at - 1))
                        && Character.isLowerCase(word.charAt(at)));
    }

    public boolean isKnown(String piece) {
        return dictionary.contains(piece) || dictionary.contains(Letters.lower(piece));
    }
}
