package pl.mosty.intake.rule.event;

import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;

/// What a report announces for a later year than its own is no activity, unless it is told in the
/// past tense.
public final class Plans {

    private Plans() {}

    /// A chronicle of so many years reports on none of them.
    private static final int CHRONICLE = 3;

    public static void drop(Chapter chapter, Facts facts) {
        if (years(facts) >= CHRONICLE) {
            return;
        }
        chapter.years()
                .document()
                .ifPresent(year -> facts.events().removeIf(e -> isPlan(chapter, e, year)));
    }

    private static long years(Facts facts) {
        return facts.events().stream()
                .map(Event::date)
                .filter(d -> d != null && d.start().year() != null)
                .map(d -> d.start().year())
                .distinct()
                .count();
    }

    private static boolean isPlan(Chapter chapter, Event event, int reported) {
        var date = event.date();
        var year = date == null ? null : date.start().year();
        return year != null && year > reported && !isTold(chapter, event);
    }

    /// In its own words or those that lead to it: `Spotkaliśmy się na imprezach: Jarmark (2017)`.
    private static boolean isTold(Chapter chapter, Event event) {
        return PastTense.within(chapter, event.context())
                || event.part().title().filter(t -> PastTense.within(chapter, t)).isPresent();
    }
}
