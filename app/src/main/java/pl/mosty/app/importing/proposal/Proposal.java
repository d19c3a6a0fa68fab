package pl.mosty.app.importing.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.OperationId;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.intake.extraction.Evidence;

/// A proposal on the review list.
///
/// @param ordinal within its document, in the order in which proposals can be accepted
/// @param read what the document says
/// @param corrected what a person made of it, or null
/// @param record what it would change, or what it has become; else null
/// @param position of the record within its section
/// @param decidedBy null until decided
/// @param operation what accepting it changed, or null
/// @param version grows with every decision; a decision names the one it was made on
public record Proposal(
        ProposalId id,
        DocumentId document,
        int ordinal,
        Change change,
        String fingerprint,
        Draft read,
        @Nullable Draft corrected,
        Evidence evidence,
        int position,
        ProposalState state,
        @Nullable RecordRef record,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable OperationId operation,
        int version) {

    public ProposalKind kind() {
        return ProposalKind.of(read);
    }

    /// As corrected, else as read.
    public Draft draft() {
        return corrected == null ? read : corrected;
    }

    public boolean isOpen() {
        return state == ProposalState.OPEN;
    }
}
