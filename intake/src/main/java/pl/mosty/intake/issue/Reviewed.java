package pl.mosty.intake.issue;

import java.util.List;
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

    public String text() {
        return chapter.text();
    }
}
