package pl.mosty.intake.rule.field;

import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;

/// Tells of a state's adjective or a place that it only belongs to another word, a language, a war
/// or a street, or says for whom something was given: none of them took part.
record OnlyAWord(String text) {

    private static final Pattern ATTACK =
            Regex.anyCase("^\\s+(?:napa[śd]|agresj|inwazj|wojn|najazd)");

    private static final Pattern STREET =
            Regex.anyCase(
                    "\\b(?:plac|placu|placem|ulic\\p{L}+|ul\\.|al\\.|rynku|bram\\p{L}+)\\s+$");

    private static final Pattern BENEFIT =
            Regex.anyCase(
                    "\\b(?:dla|na rzecz|na pomoc)\\s+(?:\\p{Ll}+\\s+){1,4}(?:w|we|z|ze)\\s+$");

    private static final Pattern LANGUAGE =
            Regex.anyCase("\\b(?:język|lekcj|nauk|naucza|kurs|nauczyciel)\\p{L}*\\s+$");

    private static final int BEFORE = 60;
    private static final int STREET_BEFORE = 12;
    private static final int ATTACK_BEHIND = 16;

    /// `lekcja niemieckiego`, `w rocznicę rosyjskiej napaści`, `na placu Litewskim`
    boolean isSaid(CountryMention country) {
        return country.form() == CountryForm.ADJECTIVE
                && (LANGUAGE.in(before(country.start(), BEFORE))
                        || isAttack(country.end())
                        || isStreet(country.start()));
    }

    private boolean isAttack(int end) {
        int to = Math.min(text.length(), end + ATTACK_BEHIND);
        return ATTACK.in(new Passage(text, end, to));
    }

    private boolean isStreet(int at) {
        return Character.isUpperCase(text.charAt(at)) && STREET.in(before(at, STREET_BEFORE));
    }

    /// `zebrano środki dla szpitala w Czerkasach`
    boolean isForWhom(int place) {
        return BENEFIT.in(before(place, BEFORE));
    }

    private Passage before(int at, int most) {
        return new Passage(text, Math.max(0, at - most), at);
    }
}
