package pl.mosty.intake.rule.membership;

import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;

/// Cuts an organisation's name out of the words around it.
public final class OrganisationNames {

    private static final Pattern ACRONYM =
            Pattern.compile("\\s*\\(\\p{Lu}[\\p{Lu}\\d&.-]{1,11}\\)$");
    private static final Pattern EXPLAINED =
            Pattern.compile(
                    "\\s+\\((?:(?:od|since|seit|do|członk|członek|w latach|z siedzibą|na (?:mocy|podstawie)|zgodnie z)\\b|uchwał|decyzj|zarządzeni|deklaracj|składk|resolution|beschluss)[^)]*\\).*$|\\s+[-–—]\\s+(?=\\p{Ll}).*$|,\\s+(?:którego|której|które|która|który|od|w)\\b.*$|;.*$");

    private OrganisationNames() {}

    /// One space between words, no closing marks, no dangling apostrophe.
    public static String tidy(String name) {
        return Regex.without(Chars.oneSpaced(name), "[;,.:’']+$").strip();
    }

    /// Without its acronym in brackets and without the explanation behind a dash.
    public static String bare(String name) {
        var tidy = EXPLAINED.matcher(tidy(name)).replaceFirst("");
        return tidy(ACRONYM.matcher(tidy).replaceFirst(""));
    }
}
