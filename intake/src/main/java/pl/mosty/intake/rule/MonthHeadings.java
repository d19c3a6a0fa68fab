package pl.mosty.intake.rule;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.date.Precision;

/// Calendars: a heading is the month, and its items begin with days of it: `MAJ 2019`, `12 –
/// wizyta`, `24–26: targi`.
final class MonthHeadings {

    private static final Pattern DAYS =
            Pattern.compile(
                    "(\\d{1,2})\\.?(?:\\s?(?:[-–—]|i)\\s?(\\d{1,2})\\.?)?(?=\\s?[-–—:]\\s|\\s\\()");

    /// Beside the month a heading has little else: its number, its year.
    private static final int ELSE = 8;

    private MonthHeadings() {}

    /// The month that the section's innermost heading is.
    static Optional<DateInterval> of(Part part, Marks<DateMention> dates) {
        if (part.headings().isEmpty()) {
            return Optional.empty();
        }
        var heading = part.headings().getLast();
        return dates.within(heading).stream()
                .filter(d -> heading.end() - heading.start() - (d.end() - d.start()) <= ELSE)
                .flatMap(d -> d.interval().stream())
                .filter(d -> d.precision() == Precision.MONTH && d.start().equals(d.end()))
                .findFirst();
    }

    /// Adds the days with which an item begins.
    static void day(String text, Span item, DateInterval month, List<DateMention> found) {
        var days = DAYS.matcher(text).region(item.start(), item.end());
        if (!days.lookingAt()) {
            return;
        }
        var last = days.group(2) == null ? days.group(1) : days.group(2);
        try {
            found.add(
                    new DateMention.Known(
                            days.start(),
                            days.end(),
                            new DateInterval(day(month, days.group(1)), day(month, last)),
                            0,
                            null));
        } catch (DateTimeException | IllegalArgumentException e) {
            return;
        }
    }

    private static PartialDate day(DateInterval month, String day) {
        return new PartialDate(month.start().year(), month.start().month(), Integer.valueOf(day));
    }
}
