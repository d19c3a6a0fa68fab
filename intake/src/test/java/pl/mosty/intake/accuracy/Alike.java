package pl.mosty.intake.accuracy;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Compares names as the answers mean them: without marks on letters, and one within the other.
final class Alike {

    private static final int SHORTEST = 4;

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
        return a.equals(b) || (within && b.length() <= 1.6 * a.length() + 10);
    }

    private static String squashed(String name) {
        return Normalizer.normalize(plain(name).replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]", "");
    }
}
