package pl.mosty.intake.rule.field;

import java.util.List;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Words;
import pl.mosty.intake.rule.Chapter;

/// Tells which way an activity went: by its kind, by where it took place, by who came.
final class DirectionReader {

    private static final Pattern AT =
            Regex.anyCase("(?:^|\\s)(?:w|we|na|do|in|to|at)\\s+(?:\\p{L}+(?:m|ej|ego)\\s+)?$");
    private final Chapter chapter;

    DirectionReader(Chapter chapter) {
        this.chapter = chapter;
    }

    Direction read(ActivityKind kind, Movement movement) {
        return switch (kind) {
            case VISIT_OUT -> Direction.OUT;
            case VISIT_IN -> Direction.IN;
            case DIPLOMATIC_MEETING -> movement.called() ? Direction.IN : Direction.NONE;
            case MEETING -> {
                var direction = movement.direction();
                boolean met = direction == Direction.IN && !movement.came() && !movement.home();
                yield met && !movement.delegation() ? Direction.NONE : direction;
            }
            case EVENT, PROJECT_EVENT, MEMBERSHIP_EVENT, OTHER -> movement.direction();
        };
    }

    /// Behind a preposition of place.
    boolean at(int start) {
        var before = chapter.text().substring(Math.max(0, start - 24), start);
        return AT.matcher(before).find();
    }

    /// The only place told behind a preposition of place is the own unit: a visit in return.
    boolean cameHome(Span told, List<PlaceMention> foreign) {
        boolean home =
                Words.of(chapter.text(), told).stream()
                        .anyMatch(w ->
                                w.capitalised()
                                        && chapter.own().isCalled(w.text())
                                        && at(w.start()));
        return home && foreign.stream().noneMatch(p -> at(p.start()));
    }
}
