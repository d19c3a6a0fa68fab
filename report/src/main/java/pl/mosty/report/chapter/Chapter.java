package pl.mosty.report.chapter;

import java.util.List;
import pl.mosty.report.lead.LeadValues;

/// One year's chapter of one unit.
///
/// @param title such as `Współpraca międzynarodowa – 2022`
/// @param titleImplied true where the office prints no title of its own
/// @param author the body that answers for it
/// @param values what the placeholders of the lead sentences stand for
public record Chapter(
        String title,
        boolean titleImplied,
        String author,
        LeadValues values,
        HouseStyle style,
        List<ChapterSection> sections) {

    public Chapter {
        sections = List.copyOf(sections);
    }

    public int year() {
        return values.year();
    }
}
