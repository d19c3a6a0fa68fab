package pl.mosty.intake.issue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Photo;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;

/// A chapter with what was read from it.
///
/// @param activities in the order of `facts.events()`
/// @param captioned the people named in captions and alternative texts
public record Reviewed(
        Chapter chapter,
        Facts facts,
        List<Activity> activities,
        List<Photo> photos,
        List<PersonMention> captioned) {

    public Reviewed {
        activities = List.copyOf(activities);
        photos = List.copyOf(photos);
        captioned = List.copyOf(captioned);
    }

    /// The activities by the section they stand in.
    public Map<Integer, List<Activity>> bySection() {
        return activities.stream().collect(Collectors.groupingBy(Activity::section));
    }

    public String text() {
        return chapter.text();
    }
}
