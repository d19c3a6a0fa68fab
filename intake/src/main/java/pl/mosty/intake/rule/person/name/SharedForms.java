package pl.mosty.intake.rule.person.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.name.NameReading;

/// Chooses between spellings of a given name that Polish inflects alike, by the person's country:
/// `Markiem` is Marc in the Romance languages and Mark in the Germanic ones.
public final class SharedForms {

    private static final Set<String> ROMANCE =
            Set.of("FR", "BE", "LU", "ES", "AD", "MC", "CH", "CA", "IT", "RO", "MD");

    private static final Pattern VOWEL_LAST = Regex.anyCase("[aeiouyáéíóúýöüë]$");

    private SharedForms() {}

    public static NameReading best(
            List<NameReading> readings, String printed, @Nullable String country, boolean foreign) {
        var first = likeliest(readings, foreign);
        var given = given(first.lemma());
        if (country == null
                || ROMANCE.contains(country)
                || !given.endsWith("c")
                || given(printed).equals(given)) {
            return first;
        }
        var wanted =
                given.substring(0, given.length() - 1)
                        + "k"
                        + first.lemma().substring(given.length());
        return readings.stream()
                .filter(r -> r.lemma().equals(wanted))
                .findFirst()
                .orElse(
                        new NameReading(
                                wanted,
                                first.grammaticalCase(),
                                first.gender(),
                                first.confidence() / 2));
    }

    /// The first usual one, in Poland a name of the country where there is one.
    private static NameReading likeliest(List<NameReading> readings, boolean foreign) {
        NameReading usual = null;
        for (var reading : readings) {
            if (isUsual(reading)) {
                if (foreign || GivenNames.isPolish(given(reading.lemma()))) {
                    return reading;
                }
                usual = usual == null ? reading : usual;
            }
        }
        return mended(usual == null ? readings.getFirst() : usual);
    }

    /// `starosty Františka Guláša`: in a man's genitive what looks like a woman's name is a man's.
    public static List<NameReading> ofMan(List<NameReading> readings) {
        var men =
                readings.stream()
                        .filter(r -> isUsual(r) && !given(r.lemma()).endsWith("a"))
                        .toList();
        return men.isEmpty() ? readings : men;
    }

    /// `Pani Ambasador Arjana Krasniqi` is no Arjan: a woman's name that ends in a consonant has no
    /// cases.
    public static List<NameReading> ofWoman(List<NameReading> readings, String printed) {
        var shown = given(printed);
        var women =
                readings.stream()
                        .filter(r ->
                                VOWEL_LAST.in(given(r.lemma())) || given(r.lemma()).equals(shown))
                        .toList();
        return women.isEmpty() ? readings : women;
    }

    /// All its words but the last are given names that are known: `Luz Stella Restrepo`.
    private static boolean isUsual(NameReading reading) {
        var name = reading.lemma();
        int from = 0;
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', from)) {
            if (!GivenNames.isNominative(name.substring(from, space))) {
                return false;
            }
            from = space + 1;
        }
        return from > 0;
    }

    /// `Luz Stellą Restrepo`: what stands in the instrumental or the accusative before the last
    /// word is a woman's given name.
    private static NameReading mended(NameReading reading) {
        int last = reading.lemma().lastIndexOf(' ');
        var given = reading.lemma().substring(0, Math.max(0, last));
        var mended = given.replace("ą ", "a ").replaceAll("[ąę]$", "a");
        return mended.equals(given)
                ? reading
                : new NameReading(
                        mended + reading.lemma().substring(last),
                        reading.grammaticalCase(),
                        reading.gender(),
                        reading.confidence());
    }

    private static String given(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
