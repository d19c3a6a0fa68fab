package pl.mosty.intake.rule.membership;

import java.util.regex.Pattern;
import pl.mosty.intake.reading.Chars;

/// Cuts an organisation's name out of the words around it.
public final class OrganisationNames {

    private static final Pattern ACRONYM =
            Pattern.compile("\\s*\\(\\p{Lu}[\\p{Lu}\\d&.-]{1,11}\\)$");
    private static final Pattern EXPLAINED =
            Pattern.compile(
                    "\\s+[-–—]\\s+(?=\\p{Ll}).*$|,\\s+(?:którego|której|które|która|który|od|w)\\b.*$|;.*$");

    private OrganisationNames() {}

    /// One space between words, no closing marks, no dangling apostrophe.
    public static String tidy(String name) {
        return Chars.oneSpaced(name).replaceAll("[;,.:’']+$", "").strip();
    }

    /// Without its acronym in brackets and without the explanation behind a dash.
    public static String bare(String name) {
        var tidy = EXPLAINED.matcher(tidy(name)).replaceFirst("");
        return tidy(ACRONYM.matcher(tidy).replaceFirst(""));
    }
}
