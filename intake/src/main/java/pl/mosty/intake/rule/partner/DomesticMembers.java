package pl.mosty.intake.rule.partner;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;

/// Domestic partners with which a list begins before it comes to those abroad: `z: Gminą Orzysz,
/// miastem Supraśl, miastem Graz`.
final class DomesticMembers {

    private static final String UNIT =
            "(?:(?:miast|gmin|powiat|region|rejon|hrabstw|województw)\\p{L}* )?";

    /// Between one of them and the next.
    private static final Pattern NEXT =
            Regex.anyCase("(?:,|,? (?:i|oraz|a także|and|und)) (?:(?:z|ze) )?" + UNIT);

    /// Before the first of all.
    private static final Pattern LED =
            Regex.anyCase("(?::|\\b(?:z|ze|są|to|with|mit)) ?" + UNIT + "$");

    private DomesticMembers() {}

    /// Where the list begins.
    ///
    /// @param from where it may begin at the earliest
    /// @param abroad where its first member abroad begins
    static int begin(Chapter chapter, int from, int abroad) {
        int begin = abroad;
        for (var place : chapter.places().within(new Span(from, abroad)).reversed()) {
            if (!place.place().polish()
                    || !NEXT.matcher(chapter.text()).region(place.end(), begin).matches()) {
                break;
            }
            begin = place.start();
        }
        return LED.in(chapter.text().substring(from, begin)) ? begin : abroad;
    }
}
