package pl.mosty.intake.rule.field;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;

/// The foreign local governments of an activity: those of its headings and words; where it only
/// took place is none, unless it is a partner of the own unit.
final class EventPartners {

    private final Chapter chapter;
    private final Set<String> own;

    /// @param own names of the own unit's partners
    EventPartners(Chapter chapter, Set<String> own) {
        this.chapter = chapter;
        this.own = Set.copyOf(own);
    }

    /// @param there where the words behind prepositions of place begin
    Set<String> of(Event event, ActivityKind kind, Foreign foreign, Collection<Integer> there) {
        var names = new LinkedHashSet<String>();
        if (kind == ActivityKind.DIPLOMATIC_MEETING) {
            return names;
        }
        for (var heading : event.part().headings()) {
            if (!heading.equals(chapter.outline().title())) {
                chapter.places().within(heading).stream()
                        .filter(p -> !p.place().polish())
                        .forEach(p -> names.add(p.spelling()));
            }
        }
        boolean visit = kind == ActivityKind.VISIT_IN || kind == ActivityKind.VISIT_OUT;
        boolean joint = kind == ActivityKind.MEMBERSHIP_EVENT || event.network() != null;
        boolean venue = false;
        int before = -1;
        for (var mention : foreign.places()) {
            venue = there.contains(mention.start()) || (venue && enumerated(before, mention));
            before = mention.end();
            boolean known = isKnown(mention);
            boolean takesPart = !venue && !joint;
            if (known || (names.isEmpty() && visit && !joint) || takesPart) {
                names.add(mention.spelling());
            }
        }
        if (names.isEmpty() && !joint) {
            foreign.hinted().forEach(p -> names.add(p.name()));
        }
        return names;
    }

    private boolean isKnown(PlaceMention mention) {
        return own.contains(mention.spelling())
                || mention.place().names().stream().anyMatch(own::contains);
    }

    /// `w Brukseli, Turynie i Malmö`
    private boolean enumerated(int before, PlaceMention mention) {
        return Regex.matches(
                chapter.text().substring(before, mention.start()),
                "(?iuU)\\s*(?:,|i|oraz|and|und)\\s+");
    }
}
