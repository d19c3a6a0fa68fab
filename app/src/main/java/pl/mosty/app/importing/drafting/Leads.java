package pl.mosty.app.importing.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.register.outline.SectionDetails.Bullets;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Project;
import pl.mosty.intake.extraction.Section;
import pl.mosty.intake.extraction.Span;
import pl.mosty.polish.name.Names;
import pl.mosty.report.lead.LeadRecogniser;
import pl.mosty.report.lead.SectionSubject;

/// Makes templates of the words that lead a section: what the register knows becomes placeholders.
/// Prose is all lead, with a place for each of its sentences that tell an activity.
@Component
final class Leads {

    private static final Pattern BULLET = Pattern.compile("(?m)^\\h*[•▪●◦‣*–-]\\h");

    /// @param inside the activities of the section
    /// @param names of the city, with the forms that it has corrected
    @Nullable String template(
            Extraction read,
            Section section,
            List<Activity> inside,
            Optional<Project> project,
            Optional<String> network,
            int year,
            Names names) {
        boolean prose = bullets(read, section, inside) == Bullets.PROSE;
        var words = prose ? prose(read, section) : lead(read, section);
        if (words == null || words.isBlank()) {
            return null;
        }
        var subject =
                new SectionSubject(
                        project.map(Project::name).orElse(null),
                        project.map(Project::programme).orElse(null),
                        network.orElse(null));
        return new LeadRecogniser(names)
                .recognise(
                        words,
                        new LeadFactsRead(read).values(year),
                        subject,
                        prose ? sentences(read, inside) : List.of())
                .toString();
    }

    /// Prose is a section that tells activities and has no bullets.
    Bullets bullets(Extraction read, Section section, List<Activity> inside) {
        var words = section.span().of(read.document().text());
        return inside.isEmpty() || BULLET.matcher(words).find() ? Bullets.LIST : Bullets.PROSE;
    }

    /// The words that the template is made of; where bullets begin at once, the place before them.
    Span evidence(Extraction read, Section section) {
        var lead = section.lead();
        if (lead != null) {
            return lead;
        }
        var inside =
                read.activities().stream().filter(it -> it.section() == section.ordinal()).toList();
        int start = section.span().start();
        return bullets(read, section, inside) == Bullets.PROSE
                ? section.span()
                : new Span(start, start);
    }

    private static @Nullable String lead(Extraction read, Section section) {
        var lead = section.lead();
        return lead == null ? null : lead.of(read.document().text());
    }

    /// The section without its photographs.
    private static String prose(Extraction read, Section section) {
        var text = read.document().text();
        var words = new StringBuilder();
        int from = section.span().start();
        var photos = new ArrayList<Span>();
        read.photos().forEach(photo -> photos.add(photo.evidence().span()));
        photos.sort(Comparator.comparingInt(Span::start));
        for (var photo : photos) {
            if (photo.start() >= from && photo.end() <= section.span().end()) {
                words.append(text, from, photo.start());
                from = photo.end();
            }
        }
        words.append(text, from, section.span().end());
        return words.toString().replaceAll("\\n\\h*(?:\\n\\h*)+", "\n\n").strip();
    }

    /// The sentences that tell the activities, with their full stops.
    private static List<String> sentences(Extraction read, List<Activity> inside) {
        var text = read.document().text();
        return inside.stream()
                .map(activity -> {
                    var span = activity.evidence().span();
                    boolean stop = span.end() < text.length() && text.charAt(span.end()) == '.';
                    return text.substring(span.start(), span.end() + (stop ? 1 : 0));
                })
                .toList();
    }
}
