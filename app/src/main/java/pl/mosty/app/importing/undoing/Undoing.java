package pl.mosty.app.importing.undoing;

import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.decision.Refusal;
import pl.mosty.app.importing.draft.Draft.MendDraft;
import pl.mosty.app.importing.mending.MendAcceptance;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.reversal.Reversals;
import pl.mosty.app.register.source.Assertions;

/// Takes back what accepting a proposal did to the register. People, posts and partners that it
/// named stay when others have met them since.
@Component
public class Undoing {

    private final Assertions assertions;
    private final Reversals reversals;
    private final MendAcceptance mends;

    Undoing(Assertions assertions, Reversals reversals, MendAcceptance mends) {
        this.assertions = assertions;
        this.reversals = reversals;
        this.mends = mends;
    }

    public void undo(Decision decision) {
        var proposal = decision.proposal();
        var operation = proposal.operation();
        if (operation == null) {
            throw new Refusal(new Outcome.InUse());
        }
        var record = proposal.record();
        if (record != null) {
            assertions.remove(
                    decision.city(), proposal.document(), proposal.evidence().span(), record);
        }
        var changed =
                reversals.undo(
                        decision.city(),
                        operation,
                        it -> restsOnOthers(decision, it),
                        decision.actor());
        if (proposal.draft() instanceof MendDraft mend) {
            mends.undo(decision, mend, changed.isPresent());
        } else if (changed.isPresent()) {
            throw new Refusal(new Outcome.ChangedSince(changed.get()));
        }
    }

    private boolean restsOnOthers(Decision decision, RecordRef record) {
        return !assertions.list(decision.city(), record).isEmpty();
    }
}
