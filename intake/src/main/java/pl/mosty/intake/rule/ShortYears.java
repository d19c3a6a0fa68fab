package pl.mosty.intake.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.polish.date.DateMention;

/// `25.06.01` amid a text that tells days of 2001 in full: figures that alone might be a clock, a
/// version or a number.
final class ShortYears {

    private static final Pattern DAY =
            Pattern.compile("(?<![\\d.,:/-])\\d{1,2}\\.\\d{2}\\.(\\d{2})(?![\\d-]|[.,:/]\\d)");

    private static final int CENTURY = 100;

    private ShortYears() {}

    static void add(
            String text, List<DateMention> known, Marks<DateMention> marks, List<DateMention> out) {
        var years = years(known);
        if (years.isEmpty()) {
            return;
        }
        var day = DAY.matcher(text);
        while (day.find()) {
            if (years.contains(Integer.valueOf(day.group(1)))
                    && ShortDates.isFree(marks, day.start(), day.end())) {
                ShortDates.month(text, new Span(day.start(), day.end()), out);
            }
        }
    }

    private static Set<Integer> years(List<DateMention> known) {
        var years = new HashSet<Integer>();
        for (var mention : known) {
            mention.interval()
                    .map(d -> d.start().year())
                    .ifPresent(year -> years.add(year % CENTURY));
        }
        return years;
    }
}
