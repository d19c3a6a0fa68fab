package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;

/// Reads the fields of an activity whose words are known.
public final class ActivityReader {

    private final Chapter chapter;

    public ActivityReader(Chapter chapter) {
        this.chapter = chapter;
    }

    public Activity read(Event event) {
        var text = chapter.text();
        var scope = Scope.of(text, event.told());
        var head = Chars.oneSpaced(scope.action().of(text));
        var kind = KindReader.kind(event, head, Chars.oneSpaced(event.told().of(text)));
        var places = new LinkedHashSet<String>();
        var partners = new LinkedHashSet<String>();
        var countries = new LinkedHashSet<String>();
        for (var mention : chapter.places().within(event.told())) {
            var place = mention.place();
            if (!place.polish()) {
                countries.add(place.country());
                partners.add(place.name());
            }
            if (place.kind() == Place.Kind.CITY && !scope.topical(mention.start())) {
                places.add(place.name());
            }
        }
        List<PersonMention> people = new ArrayList<>();
        return new Activity(
                new Evidence(event.span(), event.rule(), event.confidence()),
                event.date(),
                kind,
                direction(kind),
                people,
                List.copyOf(countries),
                List.copyOf(places),
                List.copyOf(partners),
                List.of(),
                List.of(),
                event.count(),
                event.part().ordinal(),
                narrative(event),
                event.project(),
                event.network());
    }

    private static Direction direction(ActivityKind kind) {
        return switch (kind) {
            case VISIT_OUT -> Direction.OUT;
            case VISIT_IN -> Direction.IN;
            case DIPLOMATIC_MEETING, MEETING, EVENT, PROJECT_EVENT, MEMBERSHIP_EVENT, OTHER ->
                    Direction.NONE;
        };
    }

    private static Span narrative(Event event) {
        return event.told();
    }
}
