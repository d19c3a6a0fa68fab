package pl.mosty.app.importing.review.filter;

import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.ProposalId;
import pl.mosty.intake.extraction.Span;

/// A proposal's place in the list, without what it says.
///
/// @param ordinal in the order in which proposals can be accepted
/// @param decidedHere false for what an earlier version of the document had decided
public record Listed(
        ProposalId id,
        int ordinal,
        int version,
        Stand stand,
        boolean decidedHere,
        Change change,
        Span span) {

    public boolean isOpen() {
        return stand == Stand.OPEN;
    }
}
