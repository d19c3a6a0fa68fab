package pl.mosty.app.importing.proposal;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.register.RecordRef;
import pl.mosty.intake.extraction.Evidence;

/// A proposal before it has its number.
///
/// @param record what it would change, or what it has become; else null
/// @param position of the record within its section
public record NewProposal(
        Change change,
        String fingerprint,
        Draft draft,
        Evidence evidence,
        ProposalState state,
        @Nullable RecordRef record,
        int position) {}
