package pl.mosty.intake.rule.field;

import java.util.List;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.person.FoundPerson;

/// The words that tell an activity.
final class Narrative {

    private Narrative() {}

    /// In a diplomatic meeting what stands behind the last person of the head, else all its words.
    static Span of(Event event, Scope scope, ActivityKind kind, List<FoundPerson> found) {
        int start = event.told().start();
        if (kind == ActivityKind.DIPLOMATIC_MEETING) {
            for (var person : found) {
                boolean first =
                        person.name().start() < scope.head().end() && person.office() != null;
                if (first && follows(event.told(), person, found)) {
                    start = Math.max(start, Math.min(person.end(), event.told().end()));
                }
            }
        }
        return new Span(start, event.told().end());
    }

    /// The meeting's own people stand at the beginning of its words.
    private static boolean follows(Span told, FoundPerson person, List<FoundPerson> found) {
        int begins =
                Math.min(
                        person.name().start(),
                        person.office() == null ? person.name().start() : person.office().start());
        int before = told.start();
        for (var other : found) {
            if (other.end() <= begins) {
                before = Math.max(before, other.end());
            }
        }
        return begins - before <= 12;
    }
}
