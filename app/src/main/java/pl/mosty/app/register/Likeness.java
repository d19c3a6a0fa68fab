package pl.mosty.app.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// How like two names are, as far as spelling tells. What is like may be one: a person decides.
public final class Likeness {

    private static final int SHORT = 5;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final LevenshteinDistance NEAR = new LevenshteinDistance(2);

    /// Words that say what a partner is, and are left out as often as not.
    private static final Set<String> KINDS =
            Set.of("hrabstwo", "county", "miasto", "gmina", "powiat", "region", "prowincja");

    /// Folded names, for one list is compared with many names.
    private static final Map<String, Folded> FOLDED = new ConcurrentHashMap<>();

    private static final int MOST_FOLDED = 50_000;

    private Likeness() {}

    /// A name in small letters without marks and signs.
    ///
    /// @param bare without the word that says what it is (`hrabstwo`)
    private record Folded(String text, List<String> words, String bare) {

        static Folded of(String name) {
            var text = fold(name);
            var words = List.of(text.split(" ", -1));
            return new Folded(text, words, withoutKind(words));
        }

        private static String withoutKind(List<String> words) {
            return words.size() > 1 && KINDS.contains(words.getFirst())
                    ? String.join(" ", words.subList(1, words.size()))
                    : String.join(" ", words);
        }
    }

    /// The same letters but for their marks; up to two wrong letters, one in a short name; or one
    /// name within the other (`Kowalski`, `Jan Kowalski`).
    public static boolean isNear(String one, String other) {
        var a = folded(one);
        var b = folded(other);
        return isSpelledLike(a.text(), b.text())
                || a.words().containsAll(b.words())
                || b.words().containsAll(a.words())
                || isSpelledLike(a.bare(), b.bare());
    }

    /// How many letters differ, marks and case aside.
    public static int distance(String one, String other) {
        return DISTANCE.apply(folded(one).text(), folded(other).text());
    }

    private static boolean isSpelledLike(String a, String b) {
        int allowed = Math.min(a.length(), b.length()) <= SHORT ? 1 : 2;
        int differing = Math.abs(a.length() - b.length()) > 2 ? -1 : NEAR.apply(a, b);
        return differing >= 0 && differing <= allowed;
    }

    private static Folded folded(String name) {
        if (FOLDED.size() > MOST_FOLDED) {
            FOLDED.clear();
        }
        return FOLDED.computeIfAbsent(name, Folded::of);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('ł', 'l')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
