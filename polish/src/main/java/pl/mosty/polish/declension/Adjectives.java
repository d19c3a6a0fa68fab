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

    private static final Set<Case> DIRECT = EnumSet.of(Case.NOMINATIVE, Case.VOCATIVE);
    private static final Map<String, Set<Case>> HARD = endings("nowy");
    private static final Map<String, Set<Case>> VELAR = endings("drogi");
    private static final Map<String, Set<Case>> SOFT = endings("tani");

    private Adjectives() {}

    /// The form of the singular.
    ///
    /// @param lemma masculine nominative: `duński`, `generalny`, `tani`
    public static String singular(String lemma, Gender gender, Case grammaticalCase) {
        var stem = stem(lemma);
        boolean velar = isVelar(stem);
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
        boolean velar = isVelar(stem);
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
        var stem = stem(lemma);
        var endings = isVelar(stem) ? VELAR : stem.endsWith("i") ? SOFT : HARD;
        var forms = new LinkedHashMap<String, Set<Case>>(2 * endings.size());
        for (var ending : endings.entrySet()) {
            forms.put(stem + ending.getKey(), ending.getValue());
        }
        var men = virile(stem);
        var cases = EnumSet.copyOf(forms.getOrDefault(men, DIRECT));
        cases.addAll(DIRECT);
        forms.put(men, cases);
        return forms;
    }

    /// The endings of a paradigm, without the nominative plural of men, which changes the stem.
    private static Map<String, Set<Case>> endings(String lemma) {
        int stem = stem(lemma).length();
        var endings = new LinkedHashMap<String, Set<Case>>();
        for (var grammaticalCase : Case.values()) {
            for (var gender : Gender.values()) {
                add(endings, singular(lemma, gender, grammaticalCase), stem, grammaticalCase);
            }
            add(endings, plural(lemma, false, grammaticalCase), stem, grammaticalCase);
        }
        add(endings, plural(lemma, true, Case.ACCUSATIVE), stem, Case.ACCUSATIVE);
        return endings;
    }

    private static void add(
            Map<String, Set<Case>> endings, String form, int stem, Case grammaticalCase) {
        endings.computeIfAbsent(form.substring(stem), _ -> EnumSet.noneOf(Case.class))
                .add(grammaticalCase);
    }

    /// The singular as a table.
    public static Map<Case, String> singular(String lemma, Gender gender) {
        var forms = new EnumMap<Case, String>(Case.class);
        for (var grammaticalCase : Case.values()) {
            forms.put(grammaticalCase, singular(lemma, gender, grammaticalCase));
        }
        return forms;
    }

    /// `tani` keeps its i, `drogi` and `duński` only show it: `g` and `k` soften before `e`.
    private static String stem(String lemma) {
        boolean velar = lemma.endsWith("ki") || lemma.endsWith("gi");
        return lemma.endsWith("i") && !velar ? lemma : lemma.substring(0, lemma.length() - 1);
    }

    private static boolean isVelar(String stem) {
        return stem.endsWith("k") || stem.endsWith("g");
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
