package pl.mosty.app.importing.acceptance;

import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.decision.Refusal;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;

/// Joins a proposal to the record of another one of its document.
@Component
public class Joining {

    private final ActivityAcceptance activities;

    Joining(ActivityAcceptance activities) {
        this.activities = activities;
    }

    /// The record that both tell.
    public RecordRef join(Decision decision, Proposal other) {
        var proposal = decision.proposal();
        if (!(proposal.draft() instanceof ActivityDraft draft)
                || proposal.change() != Change.ADD
                || !(other.draft() instanceof ActivityDraft)
                || !other.document().equals(proposal.document())
                || other.id().equals(proposal.id())) {
            throw new Refusal(new Outcome.Stale(null));
        }
        var record = other.record();
        if (other.isOpen() || record == null) {
            throw new Refusal(new Outcome.NeedsFirst(other));
        }
        if (record.kind() != RecordKind.ACTIVITY) {
            throw new Refusal(new Outcome.Stale(null));
        }
        return activities.join(decision, draft, record);
    }
}
