package pl.mosty.polish.name.option;

import java.util.List;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.name.layout.Letters;

/// What is known of a printed word before it is put into the nominative.
///
/// @param known its readings as written
/// @param asName its readings with one capital, when it is written in capitals
/// @param asCommon its readings in lower case, when it has capitals
/// @param upper begins with a capital
/// @param capitals has no small letter
/// @param shape a picture of its letters: `Xx`, `X`, `XX`, `x`, `9` or `?`
/// @param knowledge which of the readings are there, as letters: N name, C common word, U unknown
/// @param roles what its readings allow: n nominative, g genitive, o another case, p preposition, a
///   adjective, j first part of a compound adjective
public record WordFacts(
        List<Analysis> known,
        List<Analysis> asName,
        List<Analysis> asCommon,
        boolean upper,
        boolean capitals,
        String shape,
        String knowledge,
        String roles) {

    /// @param gapAfter what stands between the word and the next; a dot may make it an abbreviation
    public static WordFacts of(String word, String gapAfter, Dictionary dictionary) {
        if (gapAfter.startsWith(".") && word.length() <= 3) {
            return new WordFacts(
                    List.of(),
                    List.of(),
                    List.of(),
                    Letters.startsUpper(word),
                    Letters.allUpper(word),
                    Letters.startsUpper(word) ? "X." : "x.",
                    "A",
                    "/");
        }
        boolean upper = Letters.startsUpper(word);
        boolean capitals = Letters.allUpper(word);
        var known = dictionary.analyses(word);
        List<Analysis> asName =
                capitals ? dictionary.analyses(Letters.capitalise(Letters.lower(word))) : List.of();
        List<Analysis> asCommon = upper ? dictionary.analyses(Letters.lower(word)) : List.of();
        var knowledge =
                (known.isEmpty() && asName.isEmpty() ? "" : upper ? "N" : "C")
                        + (asCommon.isEmpty() ? "" : "c");
        return new WordFacts(
                known,
                asName,
                asCommon,
                upper,
                capitals,
                shape(word, upper, capitals),
                knowledge.isEmpty() ? "U" : knowledge,
                roles(known, "") + roles(asName, "") + "/" + roles(asCommon, ""));
    }

    /// The same word as if the dictionary did not have it.
    public WordFacts hidden() {
        return new WordFacts(List.of(), List.of(), List.of(), upper, capitals, shape, "U", "/");
    }

    public boolean unknown() {
        return knowledge.equals("U");
    }

    public boolean compound() {
        return roles.contains("j");
    }

    public boolean preposition() {
        return roles.contains("p") && shape.equals("x");
    }

    private static String shape(String word, boolean upper, boolean capitals) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return "9";
        }
        if (capitals) {
            return "XX";
        }
        if (upper) {
            return word.length() == 1 ? "X" : innerCapital(word) ? "XxX" : "Xx";
        }
        return Letters.allLower(word) ? "x" : Character.isLetter(first) ? "xX" : "?";
    }

    private static boolean innerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String roles(List<Analysis> analyses, String none) {
        boolean nominative = false;
        boolean genitive = false;
        boolean other = false;
        boolean preposition = false;
        boolean adjective = false;
        boolean compound = false;
        for (var analysis : analyses) {
            var tag = analysis.tag();
            var part = tag.partOfSpeech();
            preposition |= part == PartOfSpeech.PREPOSITION;
            compound |= tag.text().equals("adja");
            if (part == PartOfSpeech.NOUN
                    || part == PartOfSpeech.ADJECTIVE
                    || part == PartOfSpeech.PARTICIPLE) {
                nominative |= tag.cases().contains(Case.NOMINATIVE);
                genitive |= tag.cases().contains(Case.GENITIVE);
                other |=
                        tag.cases().contains(Case.INSTRUMENTAL)
                                || tag.cases().contains(Case.LOCATIVE)
                                || tag.cases().contains(Case.DATIVE)
                                || tag.cases().contains(Case.ACCUSATIVE);
                adjective |= part != PartOfSpeech.NOUN;
            }
        }
        return analyses.isEmpty()
                ? none
                : (nominative ? "n" : "")
                        + (genitive ? "g" : "")
                        + (other ? "o" : "")
                        + (preposition ? "p" : "")
                        + (adjective ? "a" : "")
                        + (compound ? "j" : "");
    }
}
