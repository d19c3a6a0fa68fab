package pl.mosty.report.chapter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.report.lead.LeadTemplate;
import pl.mosty.report.lead.SectionSubject;

/// A part of the chapter under one heading or lead sentence.
///
/// @param heading never empty: formats with a structure need it even where it is not printed
/// @param headingImplied true where the office prints the lead sentence only
/// @param lead the words before the first entry, or null
/// @param governs the case that the lead demands of the people that open its bullets (`spotkania
///   z:` the instrumental), or null when it leaves them in the nominative
/// @param subject what the section is about, when that has a name
/// @param photos photographs of the section as a whole, which follow its lead
public record ChapterSection(
        String heading,
        boolean headingImplied,
        @Nullable LeadTemplate lead,
        @Nullable Case governs,
        Layout layout,
        SectionSubject subject,
        List<Entry> entries,
        List<PhotoEntry> photos) {

    public ChapterSection {
        entries = List.copyOf(entries);
        photos = List.copyOf(photos);
    }

    /// How a section tells its entries.
    public enum Layout {
        /// One bullet an entry.
        BULLETS,
        /// One sentence an entry, in the lead's own paragraph.
        PROSE
    }
}
