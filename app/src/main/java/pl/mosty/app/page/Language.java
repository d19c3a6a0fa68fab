package pl.mosty.app.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A language of the interface. The records themselves stay in the language they were written in.
public enum Language {
    PL(Locale.of("pl", "PL"), "Polski"),
    EN(Locale.of("en", "GB"), "English");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /// The language of an ISO 639-1 code in any case; empty for another one or for null.
    public static Optional<Language> find(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code().equalsIgnoreCase(code)).findFirst();
    }

    /// ISO 639-1, for `lang` attributes and the `?lang=` parameter.
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == PL ? EN : PL;
    }

    /// The plural category of a whole number after CLDR: `one`, `few`, `many` in Polish, `one` and
    /// `other` in English.
    public String plural(long number) {
        if (this == EN) {
            return number == 1 ? "one" : "other";
        }
        if (number == 1) {
            return "one";
        }
        var tens = Math.abs(number % 100);
        var ones = Math.abs(number % 10);
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
    }
}
