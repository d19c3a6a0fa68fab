package pl.mosty.polish.name;

import java.util.List;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.PartOfSpeech;

/// What is known of a printed word before it is put into the nominative.
///
/// @param known its readings as written
/// @param asName its readings with one capital, when it is written in capitals
/// @param asCommon its readings in lower case, when it has capitals
/// @param upper begins with a capital
/// @param capitals has no small letter
/// @param shape a picture of its letters: `Xx`, `X`, `XX`, `x`, `9` or `?`
/// @param knowledge which of the readings are there, as letters: N name, C common word, U unknown
/// @param roles what its readings allow: n nominative, g genitive, o another case, p preposition
record WordFacts(
        List<Analysis> known,
        List<Analysis> asName,
        List<Analysis> asCommon,
        boolean upper,
        boolean capitals,
        String shape,
        String knowledge,
        String roles) {

    static WordFacts of(String word, Dictionary dictionary) {
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

    boolean unknown() {
        return knowledge.equals("U");
    }

    boolean preposition() {
        return roles.contains("p");
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
        for (var analysis : analyses) {
            var tag = analysis.tag();
            var part = tag.partOfSpeech();
            preposition |= part == PartOfSpeech.PREPOSITION;
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
                        + (adjective ? "a" : "");
    }
}
