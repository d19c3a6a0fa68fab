package pl.mosty.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The language of the command line: English in an English locale, Polish everywhere else, also in
/// the nameless locale `C` of a bare server.
public enum Language {
    POLISH,
    ENGLISH;

    private static final Language CURRENT = of(System.getenv());

    public static Language current() {
        return CURRENT;
    }

    public String choose(String polish, String english) {
        return this == POLISH ? polish : english;
    }

    static Language of(Map<String, String> environment) {
        return startsEnglish(firstSet(environment, "MOSTY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))
                ? ENGLISH
                : POLISH;
    }

    private static boolean startsEnglish(@Nullable String locale) {
        return locale != null && locale.startsWith("en");
    }

    private static @Nullable String firstSet(Map<String, String> environment, String... names) {
        for (var name : names) {
            var value = environment.get(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }
}
