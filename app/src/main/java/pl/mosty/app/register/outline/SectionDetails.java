package pl.mosty.app.register.outline;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.project.ProjectId;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.polish.inflection.Case;

/// A section of a year's chapter as its source had it.
///
/// @param ordinal its place in the chapter, from 0; activities, memberships and photos refer to it
/// @param lead template of the words before the first bullet, with placeholders such as `{year}`;
///   or null
/// @param governs the case that the lead demands of its bullets, or null
/// @param ordering whether its activities stand by date, or by the places they were given
/// @param project what a section about a project is about, or null
/// @param network what a section about a network is about, or null
public record SectionDetails(
        int year,
        int ordinal,
        SectionKind kind,
        @Nullable String lead,
        @Nullable Case governs,
        Bullets bullets,
        Ordering ordering,
        @Nullable ProjectId project,
        @Nullable PartnerId network) {

    /// The same section in another year's outline.
    public SectionDetails in(int anotherYear) {
        return new SectionDetails(
                anotherYear, ordinal, kind, lead, governs, bullets, ordering, project, network);
    }

    public SectionDetails about(PartnerId changed) {
        return new SectionDetails(
                year, ordinal, kind, lead, governs, bullets, ordering, project, changed);
    }

    public SectionDetails withLead(String changed) {
        return new SectionDetails(
                year, ordinal, kind, changed, governs, bullets, ordering, project, network);
    }

    /// How a section tells its records.
    public enum Bullets {
        LIST,
        PROSE
    }

    /// What decides the order of a section's activities; place decides between equal dates too.
    public enum Ordering {
        BY_DATE,
        BY_PLACE
    }
}
