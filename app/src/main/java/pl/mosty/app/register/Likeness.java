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
    private record Folded(Spelling text, List<String> words, Spelling bare) {

        static Folded of(String name) {
            var text = fold(name);
            var words = List.of(text.split(" ", -1));
            boolean named = words.size() > 1 && KINDS.contains(words.getFirst());
            var all = Spelling.of(text);
            return new Folded(
                    all,
                    words,
                    named ? Spelling.of(String.join(" ", words.subList(1, words.size()))) : all);
        }
    }

    /// Letters with how often each stands there, by which most pairs are told apart at once.
    ///
    /// @param counts one character a kind of letter, its value the count
    private record Spelling(String letters, String counts) {

        private static final int KINDS_OF_LETTERS = 32;

        static Spelling of(String letters) {
            var counts = new char[KINDS_OF_LETTERS];
            for (int i = 0; i < letters.length(); i++) {
                counts[letters.charAt(i) % KINDS_OF_LETTERS]++;
            }
            return new Spelling(letters, new String(counts));
        }

        /// One wrong letter changes two counts by one.
        boolean isLike(Spelling other) {
            int allowed = Math.min(letters.length(), other.letters.length()) <= SHORT ? 1 : 2;
            int differing = 0;
            for (int i = 0; i < KINDS_OF_LETTERS; i++) {
                differing += Math.abs(counts.charAt(i) - other.counts.charAt(i));
                if (differing > 2 * allowed) {
                    return false;
                }
            }
            int distance = NEAR.apply(letters, other.letters);
            return distance >= 0 && distance <= allowed;
        }
    }

    /// The same letters but for their marks; up to two wrong letters, one in a short name; or one
    /// name within the other (`Kowalski`, `Jan Kowalski`).
    public static boolean isNear(String one, String other) {
        var a = folded(one);
        var b = folded(other);
        return a.text().isLike(b.text())
                || a.words().containsAll(b.words())
                || b.words().containsAll(a.words())
                || a.bare().isLike(b.bare());
    }

    /// How many letters differ, marks and case aside.
    public static int distance(String one, String other) {
        return DISTANCE.apply(folded(one).text().letters(), folded(other).text().letters());
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
