package pl.mosty.intake.rule.person.side;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.person.office.OfficePhrase;
import pl.mosty.polish.inflection.Case;

/// Somebody whose side is to be found.
///
/// @param governed the case in which the name stands, or null
/// @param told the side that the office or country tells, or null
public record Candidate(
        Span name, @Nullable OfficePhrase office, @Nullable Case governed, @Nullable Side told) {

    /// Of the name or the office, whichever comes first.
    int start() {
        return office == null ? name.start() : Math.min(name.start(), office.start());
    }

    int end() {
        return office == null ? name.end() : Math.max(name.end(), office.end());
    }
}
