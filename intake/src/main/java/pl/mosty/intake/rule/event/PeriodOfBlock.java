package pl.mosty.intake.rule.event;

import java.util.Optional;
import java.util.regex.Pattern;
import pl.mosty.intake.extraction.Span;
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

    private PeriodOfBlock() {}

    public static void apply(Chapter chapter, Facts facts) {
        var periods =
                chapter.outline().parts().stream()
                        .flatMap(p -> p.blocks().stream())
                        .filter(KeyValue.class::isInstance)
                        .map(KeyValue.class::cast)
                        .filter(pair -> PERIOD.matcher(pair.key().of(chapter.text())).matches())
                        .flatMap(pair -> days(chapter, pair.value()).stream())
                        .toList();
        if (periods.size() != 1) {
            return;
        }
        for (int i = 0; i < facts.events().size(); i++) {
            var event = facts.events().get(i);
            if (isWithin(periods.getFirst(), event)) {
                facts.events().set(i, event.on(periods.getFirst()));
            }
        }
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
