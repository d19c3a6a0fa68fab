package pl.mosty.app.importing.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Compares a name with those of known records.
final class Names {

    private static final int SHORT = 5;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Names() {}

    static Match match(String name, List<Known> known) {
        var exact =
                known.stream()
                        .filter(it -> it.spellings().stream().anyMatch(name::equalsIgnoreCase))
                        .findFirst();
        if (exact.isPresent()) {
            return new Match(exact, List.of());
        }
        return new Match(
                exact,
                known.stream()
                        .filter(it -> it.spellings().stream().anyMatch(s -> isNear(s, name)))
                        .sorted(Comparator.comparingInt(it -> distance(it.name(), name)))
                        .toList());
    }

    /// The same letters but for their marks; up to two wrong letters, one in a short name; or one
    /// name within the other (`Kowalski`, `Jan Kowalski`).
    static boolean isNear(String one, String other) {
        var a = fold(one);
        var b = fold(other);
        int allowed = Math.min(a.length(), b.length()) <= SHORT ? 1 : 2;
        return DISTANCE.apply(a, b) <= allowed || isPart(a, b) || isPart(b, a);
    }

    private static boolean isPart(String part, String whole) {
        return Arrays.asList(whole.split(" ", -1)).containsAll(Arrays.asList(part.split(" ", -1)));
    }

    private static int distance(String one, String other) {
        return DISTANCE.apply(fold(one), fold(other));
    }

    private static String fold(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('ł', 'l')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
