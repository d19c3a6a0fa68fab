package pl.mosty.intake.issue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Photo;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;

/// A chapter with what was read from it.
///
/// @param activities in the order of `facts.events()`
public record Reviewed(
        Chapter chapter, Facts facts, List<Activity> activities, List<Photo> photos) {

    public Reviewed {
        activities = List.copyOf(activities);
        photos = List.copyOf(photos);
    }

    /// The activities by the section they stand in.
    public Map<Integer, List<Activity>> bySection() {
        return activities.stream().collect(Collectors.groupingBy(Activity::section));
    }

    public String text() {
        return chapter.text();
    }
}
