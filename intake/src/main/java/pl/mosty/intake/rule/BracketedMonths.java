package pl.mosty.intake.rule;

import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.MonthNames;
import pl.mosty.polish.date.DateMention;

/// The bare name of a month in a bracket, alone or beside the place: `(wrzesień)`, `(wrzesień,
/// Graz)`, `(Graz, wrzesień)`, `(October, online)`. Of several months none is read: `(maj,
/// lipiec)`.
final class BracketedMonths {

    private static final Pattern FIRST =
            Pattern.compile("(\\p{L}{3,12})(?:\\)|, ([^(),]{2,40})\\))");
    private static final Pattern LAST = Pattern.compile("([^(),]{2,40}), (\\p{L}{3,12})\\)");

    private BracketedMonths() {}

    /// @param start behind the opening bracket
    static void add(String text, int start, Marks<DateMention> known, List<DateMention> found) {
        if (start >= text.length() || !Character.isLetter(text.charAt(start))) {
            return;
        }
        var first = FIRST.matcher(text).region(start, text.length());
        if (first.lookingAt() && MonthNames.contain(first.group(1))) {
            if (first.group(2) == null || !MonthNames.contain(first.group(2))) {
                month(text, new Span(start, first.end(1)), known, found);
            }
            return;
        }
        var last = LAST.matcher(text).region(start, text.length());
        if (last.lookingAt() && MonthNames.contain(last.group(2))) {
            month(text, new Span(last.start(2), last.end(2)), known, found);
        }
    }

    private static void month(
            String text, Span name, Marks<DateMention> known, List<DateMention> found) {
        if (ShortDates.isFree(known, name.start(), name.end())) {
            ShortDates.month(text, name, found);
        }
    }
}
