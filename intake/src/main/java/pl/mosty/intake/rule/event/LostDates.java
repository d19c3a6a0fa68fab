package pl.mosty.intake.rule.event;

import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// Where a PDF's text lost the digits of a day amid a sentence and kept the `r.` behind them:
/// `udali się w dniach r. nauczyciele`, `chór zaśpiewał r. w Grazu`.
final class LostDates {

    private static final Pattern AMID =
            Regex.exact(
                    " (?:w dniach|w dniu|w dn\\.|dnia|\\p{Ll}*(?:ł|ła|ło|li|ły|no|to)|się)(?: [–—-]| i)? r\\.(?! ?pr\\.),? \\p{L}");

    /// A letter's stamp.
    private static final Pattern STAMP = Regex.anyCase("wpłyn|kancelari");

    private LostDates() {}

    static boolean amid(Passage words) {
        return AMID.in(words) && !STAMP.in(words);
    }
}
