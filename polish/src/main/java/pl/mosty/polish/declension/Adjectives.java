package pl.mosty.polish.declension;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// The regular declension of adjectives. Source: the school paradigms of `nowy`, `drogi` and
/// `tani`.
public final class Adjectives {

    private Adjectives() {}

    /// The form of the singular.
    ///
    /// @param lemma masculine nominative: `duński`, `generalny`, `tani`
    public static String singular(String lemma, Gender gender, Case grammaticalCase) {
        var stem = stem(lemma);
        boolean velar = stem.endsWith("k") || stem.endsWith("g");
        boolean soft = stem.endsWith("i");
        var y = velar ? "i" : soft ? "" : "y";
        var e = velar ? "ie" : "e";
        return stem
                + switch (gender) {
                    case FEMININE ->
                            switch (grammaticalCase) {
                                case NOMINATIVE, VOCATIVE -> "a";
                                case GENITIVE, DATIVE, LOCATIVE -> e + "j";
                                case ACCUSATIVE, INSTRUMENTAL -> "ą";
                            };
                    case NEUTER ->
                            switch (grammaticalCase) {
                                case NOMINATIVE, ACCUSATIVE, VOCATIVE -> e;
                                case GENITIVE -> e + "go";
                                case DATIVE -> e + "mu";
                                case INSTRUMENTAL, LOCATIVE -> y + "m";
                            };
                    case MASCULINE_PERSONAL, MASCULINE_ANIMATE, MASCULINE_INANIMATE ->
                            switch (grammaticalCase) {
                                case NOMINATIVE, VOCATIVE -> y;
                                case GENITIVE -> e + "go";
                                case DATIVE -> e + "mu";
                                case ACCUSATIVE ->
                                        gender == Gender.MASCULINE_INANIMATE ? y : e + "go";
                                case INSTRUMENTAL, LOCATIVE -> y + "m";
                            };
                };
    }

    /// The form of the plural.
    ///
    /// @param personal whether it goes with men, whose nominative is `duńscy`, not `duńskie`
    public static String plural(String lemma, boolean personal, Case grammaticalCase) {
        var stem = stem(lemma);
        boolean velar = stem.endsWith("k") || stem.endsWith("g");
        var y = velar ? "i" : stem.endsWith("i") ? "" : "y";
        return switch (grammaticalCase) {
            case NOMINATIVE, VOCATIVE -> personal ? virile(stem) : stem + (velar ? "ie" : "e");
            case ACCUSATIVE -> personal ? stem + y + "ch" : stem + (velar ? "ie" : "e");
            case GENITIVE, LOCATIVE -> stem + y + "ch";
            case DATIVE -> stem + y + "m";
            case INSTRUMENTAL -> stem + y + "mi";
        };
    }

    /// Every form with the cases it can stand for, in either number.
    public static Map<String, Set<Case>> forms(String lemma) {
        var forms = new LinkedHashMap<String, Set<Case>>();
        for (var grammaticalCase : Case.values()) {
            for (var gender : Gender.values()) {
                add(forms, singular(lemma, gender, grammaticalCase), grammaticalCase);
            }
            for (var personal : List.of(true, false)) {
                add(forms, plural(lemma, personal, grammaticalCase), grammaticalCase);
            }
        }
        return forms;
    }

    /// The singular as a table.
    public static Map<Case, String> singular(String lemma, Gender gender) {
        var forms = new EnumMap<Case, String>(Case.class);
        for (var grammaticalCase : Case.values()) {
            forms.put(grammaticalCase, singular(lemma, gender, grammaticalCase));
        }
        return forms;
    }

    private static void add(Map<String, Set<Case>> forms, String form, Case grammaticalCase) {
        forms.computeIfAbsent(form, _ -> EnumSet.noneOf(Case.class)).add(grammaticalCase);
    }

    /// `tani` keeps its i, `drogi` and `duński` only show it: `g` and `k` soften before `e`.
    private static String stem(String lemma) {
        boolean velar = lemma.endsWith("ki") || lemma.endsWith("gi");
        return lemma.endsWith("i") && !velar ? lemma : lemma.substring(0, lemma.length() - 1);
    }

    private static final List<List<String>> SOFTENED =
            List.of(
                    List.of("sk", "scy"),
                    List.of("ck", "ccy"),
                    List.of("k", "cy"),
                    List.of("g", "dzy"),
                    List.of("ch", "si"),
                    List.of("sł", "śli"),
                    List.of("ł", "li"),
                    List.of("st", "ści"),
                    List.of("sn", "śni"),
                    List.of("t", "ci"),
                    List.of("d", "dzi"),
                    List.of("r", "rzy"),
                    List.of("sz", "si"),
                    List.of("ż", "zi"),
                    List.of("cz", "czy"),
                    List.of("c", "cy"),
                    List.of("i", "i"));

    private static String virile(String stem) {
        for (var rule : SOFTENED) {
            if (stem.endsWith(rule.getFirst())) {
                return stem.substring(0, stem.length() - rule.getFirst().length()) + rule.getLast();
            }
        }
        return stem + "i";
    }
}
