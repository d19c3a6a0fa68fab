package pl.mosty.intake.extraction;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;

/// A part of the chapter under one heading or lead sentence.
///
/// @param lead the words before the first bullet (several sentences at times), or null
/// @param governs the case that the lead demands of its bullets (`spotkania z:` the instrumental),
///   or null
/// @param span the whole section with its lead and bullets
public record Section(
        int ordinal, SectionKind kind, @Nullable Span lead, @Nullable Case governs, Span span) {

    /// What a section is about.
    public enum SectionKind {
        FOREIGN_PARTNERS,
        PARTNER_CITIES,
        PROJECT,
        MEMBERSHIPS,
        NETWORK,
        DIPLOMATIC_MEETINGS,
        OTHER
    }
}
