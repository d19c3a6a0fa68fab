package pl.mosty.intake.structure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.polish.inflection.Case;

/// A section with its blocks.
///
/// @param headings the lines that name it, the outermost first
/// @param lead the paragraph before its list, or null
/// @param governs the case that the lead demands of its bullets, or null
/// @param blocks what stands under headings and lead, the lead not among them
public record Part(
        int ordinal,
        SectionKind kind,
        List<Span> headings,
        @Nullable Span lead,
        @Nullable Case governs,
        List<Block> blocks,
        Span span) {

    public Part {
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
    }

    /// The same section as one of another kind.
    public Part of(SectionKind other) {
        return new Part(ordinal, other, headings, lead, governs, blocks, span);
    }

    /// The same section seen from under other headings.
    public Part under(List<Span> others) {
        return new Part(ordinal, kind, others, lead, governs, blocks, span);
    }

    /// The words that say what its items are: the lead, else the heading.
    public Optional<Span> title() {
        return lead != null
                ? Optional.of(lead)
                : headings.isEmpty() ? Optional.empty() : Optional.of(headings.getLast());
    }
}
