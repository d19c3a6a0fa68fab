package pl.mosty.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Collectors;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.DocumentInfo;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.Section;
import pl.mosty.intake.issue.Checks;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.reading.SplitWords;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.OriginalSpans;
import pl.mosty.intake.rule.PhotoPlaces;
import pl.mosty.intake.rule.Rules;
import pl.mosty.intake.rule.field.ActivityReader;
import pl.mosty.intake.rule.field.SameVisit;
import pl.mosty.intake.rule.person.Sides;
import pl.mosty.intake.structure.Part;

/// Reads a report: its sections, activities, partnerships, memberships, projects, photos, and the
/// mistakes a proofreader would mark.
public final class Intake {

    public Intake() {}

    /// In time linear in the text; never fails for what the text says.
    public Extraction extract(String text, Hints hints) {
        var joined = SplitWords.join(text);
        var extraction = read(joined.text(), hints);
        return joined.cuts().isEmpty()
                ? extraction
                : new OriginalSpans(joined::original).of(extraction, text);
    }

    private static Extraction read(String text, Hints hints) {
        var chapter = new Chapter(text, hints);
        var facts = Rules.read(chapter);
        facts.events().sort(Comparator.comparingInt(e -> e.span().start()));
        facts.memberships().sort(Comparator.comparingInt(m -> m.evidence().span().start()));
        var reader =
                new ActivityReader(
                        chapter,
                        facts.partnerships().stream()
                                .map(Partnership::partner)
                                .collect(Collectors.toSet()));
        var photos = new PhotoPlaces(chapter, facts.events(), facts.memberships(), facts.photos());
        var told = new ArrayList<Activity>();
        for (var event : facts.events()) {
            told.add(reader.read(event, photos.captions(told.size())));
        }
        var activities = Sides.agreed(SameVisit.joined(chapter.text(), told));
        return new Extraction(
                info(chapter),
                chapter.outline().parts().stream().map(Intake::section).toList(),
                activities,
                facts.partnerships(),
                facts.claims(),
                facts.memberships(),
                facts.projects(),
                photos.photos(),
                Checks.review(new Reviewed(chapter, facts, activities, photos.photos())));
    }

    private static DocumentInfo info(Chapter chapter) {
        var title = chapter.outline().title();
        return new DocumentInfo(
                chapter.language(),
                chapter.years().document().orElse(null),
                chapter.own().name(),
                title == null ? null : title.of(chapter.text()),
                chapter.text());
    }

    private static Section section(Part part) {
        return new Section(
                part.ordinal(),
                part.kind(),
                part.title().orElse(null),
                part.governs(),
                part.span());
    }
}
