package pl.mosty.intake.rule.field;

import java.util.LinkedHashSet;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;

/// The states that the headings above an activity name, but for the text's title. Where they name
/// several and the words of an activity some, those words tell which, but for the first one, which
/// the heading tells of: `Jubileusz Styrii i Wenecji`, and further down `W piątek rozmawiano w
/// Grazu`.
final class HeadedStates {

    private HeadedStates() {}

    /// @param own states that the activity's own words name
    static Set<String> of(Chapter chapter, Event event, Set<String> own) {
        var codes = new LinkedHashSet<String>();
        boolean first = false;
        for (var heading : event.part().headings()) {
            if (!heading.equals(chapter.outline().title()) && !isRow(chapter, heading)) {
                chapter.countries()
                        .within(heading, c -> !TalkedAbout.is(chapter, heading.start(), c.start()))
                        .forEach(c -> codes.add(c.country().code()));
                chapter.places().within(heading).forEach(p -> codes.add(p.place().country()));
                codes.addAll(Nationals.in(chapter, heading, _ -> false));
                first |= opens(chapter, heading, event.span());
            }
        }
        codes.remove("PL");
        return codes.size() > 1 && !own.isEmpty() && !first ? Set.of() : codes;
    }

    private static boolean opens(Chapter chapter, Span heading, Span event) {
        return heading.end() <= event.start()
                && chapter.text().substring(heading.end(), event.start()).isBlank();
    }

    /// `Brno; Czechy; 1995`: the last row of a list that stands above.
    private static boolean isRow(Chapter chapter, Span heading) {
        int first = chapter.text().indexOf(';', heading.start(), heading.end());
        return first >= 0 && chapter.text().indexOf(';', first + 1, heading.end()) >= 0;
    }
}
