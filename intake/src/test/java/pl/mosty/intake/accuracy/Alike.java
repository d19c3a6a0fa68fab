package pl.mosty.intake.accuracy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares names as the answers mean them: without marks on letters, one within the other, or with
/// one letter of a longer name mended that the text misprints (`Nottighamshire`).
final class Alike {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_MISPRINTED = 8;

    private Alike() {}

    static String plain(@Nullable String name) {
        return name == null
                ? ""
                : name.toLowerCase(Locale.ROOT)
                        .replaceAll("[\"„”“.,;:()]", " ")
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .strip();
    }

    static boolean names(String wanted, String read) {
        var a = squashed(wanted);
        var b = squashed(read);
        boolean within =
                Math.min(a.length(), b.length()) >= SHORTEST && (a.contains(b) || b.contains(a));
        return a.equals(b)
                || (within && b.length() <= 1.6 * a.length() + 10)
                || misprinted(wanted, read);
    }

    private static boolean misprinted(String wanted, String read) {
        return slip(squashed(wanted), squashed(read))
                || Stream.of(wanted.split(" ", -1))
                        .map(Alike::squashed)
                        .anyMatch(word ->
                                Stream.of(read.split(" ", -1))
                                        .anyMatch(other -> slip(word, squashed(other))));
    }

    /// Whether they differ by one letter changed, lost or added.
    private static boolean slip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < shorter - same
                && a.charAt(a.length() - 1 - behind) == b.charAt(b.length() - 1 - behind)) {
            behind++;
        }
        int differing = Math.max(a.length(), b.length()) - same - behind;
        return shorter >= SHORTEST_MISPRINTED && differing == 1;
    }

    private static String squashed(String name) {
        return Normalizer.normalize(
                        plain(name).replace('ł', 'l').replace('ø', 'o').replace("ß", "ss"),
                        Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]", "");
    }
}
