package pl.mosty.app.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/// The part of an address that names a record: lower-case ASCII letters, digits and single hyphens,
/// at most 80 characters, never empty.
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /// `Łódź nad Ner` becomes `lodz-nad-ner`; a name without a Latin letter or digit becomes `x`.
    public static String of(String name) {
        var folded =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replace("ł", "l")
                        .replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("đ", "d")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replaceAll("[’']", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var cut = folded.substring(0, Math.min(LONGEST, folded.length())).replaceAll("-$", "");
        return cut.isEmpty() ? "x" : cut;
    }

    /// The name's slug, or the first of `slug-2`, `slug-3` … that is free.
    public static String free(String name, Predicate<String> taken) {
        var slug = of(name);
        if (!taken.test(slug)) {
            return slug;
        }
        int number = 2;
        while (taken.test(slug + "-" + number)) {
            number++;
        }
        return slug + "-" + number;
    }
}
