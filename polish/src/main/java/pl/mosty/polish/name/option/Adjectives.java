package pl.mosty.polish.name.option;

import java.util.List;

/// The nominatives of adjectives, made from any of their forms: the endings have no exceptions but
/// the masculine personal plural.
public final class Adjectives {

    private static final List<String> SOFT =
            List.of("iego", "iemu", "imi", "iej", "ich", "im", "ie", "ią", "ia", "i", "ą", "a");
    private static final List<String> HARD =
            List.of("ego", "emu", "ymi", "ych", "ym", "ej", "ą", "a", "e", "y");

    private Adjectives() {}

    /// The form without its ending.
    ///
    /// @param soft the masculine nominative ends in i
    public static String stem(String form, boolean soft) {
        for (var ending : soft ? SOFT : HARD) {
            if (form.endsWith(ending)) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }

    public static String masculine(String stem, boolean soft) {
        return stem + (soft ? "i" : "y");
    }

    public static String feminine(String stem, boolean soft) {
        return stem + (soft && !stem.endsWith("k") && !stem.endsWith("g") ? "ia" : "a");
    }

    /// The neuter, and the plural of all but men.
    public static String neuter(String stem, boolean soft) {
        return stem + (soft ? "ie" : "e");
    }
}
