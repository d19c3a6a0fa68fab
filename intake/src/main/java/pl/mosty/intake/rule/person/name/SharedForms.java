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
        var usual = readings.stream().filter(SharedForms::isUsual).toList();
        var first =
                usual.stream()
                        .filter(r -> foreign || GivenNames.isPolish(given(r.lemma())))
                        .findFirst()
                        .orElseGet(() ->
                                mended(usual.isEmpty() ? readings.getFirst() : usual.getFirst()));
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
        var words = reading.lemma().split(" ", -1);
        for (int i = 0; i + 1 < words.length; i++) {
            if (!GivenNames.isNominative(words[i])) {
                return false;
            }
        }
        return words.length > 1;
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
