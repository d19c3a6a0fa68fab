package pl.mosty.intake.rule.event;

import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;

/// What a report announces for a later year than its own is no activity, unless it is told in the
/// past tense.
public final class Plans {

    private Plans() {}

    public static void drop(Chapter chapter, Facts facts) {
        chapter.years()
                .document()
                .ifPresent(year -> facts.events().removeIf(e -> isPlan(chapter, e, year)));
    }

    private static boolean isPlan(Chapter chapter, Event event, int reported) {
        var date = event.date();
        var year = date == null ? null : date.start().year();
        return year != null && year > reported && !PastTense.within(chapter, event.context());
    }
}
