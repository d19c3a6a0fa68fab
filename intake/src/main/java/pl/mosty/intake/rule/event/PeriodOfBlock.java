package pl.mosty.intake.rule.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeMap;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.structure.Block.KeyValue;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.Precision;

/// `OKRES REALIZACJI: 10-06-2009 do 14-06-2009` makes the month or year of the story exact.
public final class PeriodOfBlock {

    private static final Pattern PERIOD =
            Regex.anyCase("(?:okres|termin|data|czas|czas trwania|date|dates|zeitraum)\\b.*");

    private static final int LONGEST = 62;

    private PeriodOfBlock() {}

    public static void apply(Chapter chapter, Facts facts) {
        var periods = new TreeMap<Integer, DateInterval>();
        for (var part : chapter.outline().parts()) {
            for (var block : part.blocks()) {
                if (block instanceof KeyValue pair
                        && PERIOD.matcher(pair.key().of(chapter.text())).matches()) {
                    days(chapter, pair.value())
                            .ifPresent(days -> periods.put(pair.span().start(), days));
                }
            }
        }
        for (int i = 0; i < facts.events().size() && !periods.isEmpty(); i++) {
            var event = facts.events().get(i);
            var before = periods.floorEntry(event.span().start());
            var period = before == null && periods.size() == 1 ? periods.firstEntry() : before;
            if (period != null
                    && isShort(period.getValue())
                    && isWithin(period.getValue(), event)) {
                facts.events().set(i, event.on(period.getValue()));
            }
        }
    }

    /// A project's year or half-year is not the date of its meeting.
    private static boolean isShort(DateInterval period) {
        return period.hasYear()
                && ChronoUnit.DAYS.between(
                                LocalDate.parse(period.start().toString()),
                                LocalDate.parse(period.end().toString()))
                        <= LONGEST;
    }

    private static Optional<DateInterval> days(Chapter chapter, Span value) {
        return chapter.dates().within(value).stream()
                .flatMap(d -> d.interval().stream())
                .filter(d -> d.precision() == Precision.DAY)
                .findFirst();
    }

    /// The event tells no date, or the month or year in which the period lies.
    private static boolean isWithin(DateInterval period, Event event) {
        var date = event.date();
        return date == null
                || (date.precision() != Precision.DAY
                        && date.start().equals(date.end())
                        && period.start().toString().startsWith(date.start().toString()));
    }
}
