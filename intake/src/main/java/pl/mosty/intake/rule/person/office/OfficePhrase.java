package pl.mosty.intake.rule.person.office;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.office.OfficeMention;

/// An office with what it is the office of: `Ambasadorem Królestwa Danii w Polsce`, `Burmistrz
/// Miasta Dębowa`, `wiceprzewodnicząca heskiego Landtagu`.
///
/// @param span office and complement
/// @param country of the foreign place or state it names, or null
/// @param side null where the words do not tell
public record OfficePhrase(
        OfficeMention office, Span span, @Nullable String country, @Nullable Side side) {

    public static OfficePhrase of(Chapter chapter, OfficeMention office, int end) {
        return new ComplementReader(chapter, end).read(office);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
