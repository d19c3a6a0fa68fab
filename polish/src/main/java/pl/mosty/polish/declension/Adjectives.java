package pl.mosty.polish.declension;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// The regular declension of adjectives. Source: the school paradigms of `nowy`, `drogi` and
/// `tani`, with `orli`, `długoszyi` and `siostrzyn`; what ends otherwise stays as it is (`blond`).
public final class Adjectives {

    private static final Set<Case> DIRECT = EnumSet.of(Case.NOMINATIVE, Case.VOCATIVE);
    private static final Map<AdjectiveStem.Type, Map<String, Set<Case>>> ENDINGS = endings();

    private Adjectives() {}

    /// The form of the singular.
    ///
    /// @param lemma masculine nominative: `duński`, `generalny`, `tani`
    public static String singular(String lemma, Gender gender, Case grammaticalCase) {
        var stem = AdjectiveStem.of(lemma);
        return stem.type() == AdjectiveStem.Type.UNDECLINED
                ? lemma
                : singular(stem, gender, grammaticalCase);
    }

    private static String singular(AdjectiveStem stem, Gender gender, Case grammaticalCase) {
        return switch (gender) {
            case FEMININE ->
                    switch (grammaticalCase) {
                        case NOMINATIVE, VOCATIVE -> stem.wide() + "a";
                        case GENITIVE, DATIVE, LOCATIVE -> stem.withE("j");
                        case ACCUSATIVE, INSTRUMENTAL -> stem.wide() + "ą";
                    };
            case NEUTER ->
                    switch (grammaticalCase) {
                        case NOMINATIVE, ACCUSATIVE, VOCATIVE -> stem.withE("");
                        case GENITIVE -> stem.withE("go");
                        case DATIVE -> stem.withE("mu");
                        case INSTRUMENTAL, LOCATIVE -> stem.withVowel("m");
                    };
            case MASCULINE_PERSONAL, MASCULINE_ANIMATE, MASCULINE_INANIMATE ->
                    switch (grammaticalCase) {
                        case NOMINATIVE, VOCATIVE -> stem.nominative();
                        case GENITIVE -> stem.withE("go");
                        case DATIVE -> stem.withE("mu");
                        case ACCUSATIVE ->
                                gender == Gender.MASCULINE_INANIMATE
                                        ? stem.nominative()
                                        : stem.withE("go");
                        case INSTRUMENTAL, LOCATIVE -> stem.withVowel("m");
                    };
        };
    }

    /// The form of the plural.
    ///
    /// @param personal whether it goes with men, whose nominative is `duńscy`, not `duńskie`
    public static String plural(String lemma, boolean personal, Case grammaticalCase) {
        var stem = AdjectiveStem.of(lemma);
        return stem.type() == AdjectiveStem.Type.UNDECLINED
                ? lemma
                : plural(stem, personal, grammaticalCase);
    }

    private static String plural(AdjectiveStem stem, boolean personal, Case grammaticalCase) {
        return switch (grammaticalCase) {
            case NOMINATIVE, VOCATIVE -> personal ? MensPlural.of(stem) : stem.withE("");
            case ACCUSATIVE -> personal ? stem.withVowel("ch") : stem.withE("");
            case GENITIVE, LOCATIVE -> stem.withVowel("ch");
            case DATIVE -> stem.withVowel("m");
            case INSTRUMENTAL -> stem.withVowel("mi");
        };
    }

    /// Every form with the cases it can stand for, in either number.
    public static Map<String, Set<Case>> forms(String lemma) {
        var stem = AdjectiveStem.of(lemma);
        var endings = ENDINGS.getOrDefault(stem.type(), Map.of());
        var forms = new LinkedHashMap<String, Set<Case>>(2 * endings.size());
        endings.forEach((ending, cases) -> forms.put(stem.bare() + ending, cases));
        var men = MensPlural.of(stem);
        var cases = EnumSet.copyOf(forms.getOrDefault(men, DIRECT));
        cases.addAll(DIRECT);
        forms.put(men, cases);
        return forms;
    }

    /// The endings of each paradigm, without the nominative plural of men, which changes the stem.
    private static Map<AdjectiveStem.Type, Map<String, Set<Case>>> endings() {
        var all = new EnumMap<AdjectiveStem.Type, Map<String, Set<Case>>>(AdjectiveStem.Type.class);
        for (var type : AdjectiveStem.Type.values()) {
            all.put(type, endings(type.example()));
        }
        return all;
    }

    private static Map<String, Set<Case>> endings(String lemma) {
        int stem = AdjectiveStem.of(lemma).bare().length();
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
}
