package pl.mosty.intake.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.polish.date.DateMention;

/// The bare name of a month in a bracket, alone or beside the place: `(wrzesień)`, `(wrzesień,
/// Graz)`, `(Graz, wrzesień)`, `(October, online)`. Of several months none is read: `(maj,
/// lipiec)`.
final class BracketedMonths {

    private static final Pattern FIRST =
            Pattern.compile("(\\p{L}{3,12})(?:\\)|, ([^(),]{2,40})\\))");
    private static final Pattern LAST = Pattern.compile("([^(),]{2,40}), (\\p{L}{3,12})\\)");
    private static final Set<String> NAMES =
            Set.of(
                    "styczeń",
                    "luty",
                    "marzec",
                    "kwiecień",
                    "maj",
                    "czerwiec",
                    "lipiec",
                    "sierpień",
                    "wrzesień",
                    "październik",
                    "listopad",
                    "grudzień",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "januar",
                    "februar",
                    "märz",
                    "mai",
                    "juni",
                    "juli",
                    "oktober",
                    "dezember");

    private BracketedMonths() {}

    /// @param start behind the opening bracket
    static void add(String text, int start, Marks<DateMention> known, List<DateMention> found) {
        if (start >= text.length() || !Character.isLetter(text.charAt(start))) {
            return;
        }
        var first = FIRST.matcher(text).region(start, text.length());
        if (first.lookingAt() && isMonth(first.group(1))) {
            if (first.group(2) == null || !isMonth(first.group(2))) {
                month(text, new Span(start, first.end(1)), known, found);
            }
            return;
        }
        var last = LAST.matcher(text).region(start, text.length());
        if (last.lookingAt() && isMonth(last.group(2))) {
            month(text, new Span(last.start(2), last.end(2)), known, found);
        }
    }

    private static void month(
            String text, Span name, Marks<DateMention> known, List<DateMention> found) {
        if (ShortDates.isFree(known, name.start(), name.end())) {
            ShortDates.month(text, name, found);
        }
    }

    private static boolean isMonth(String word) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
