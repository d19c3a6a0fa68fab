package pl.mosty.app.importing.acceptance;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.importing.mending.MendAcceptance;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.register.RecordRef;

/// Writes what a draft says, whatever its kind.
@Component
public class Acceptance {

    private final ActivityAcceptance activities;
    private final PartnershipAcceptance partnerships;
    private final MembershipAcceptance memberships;
    private final ChapterAcceptance chapter;
    private final MendAcceptance mends;

    Acceptance(
            ActivityAcceptance activities,
            PartnershipAcceptance partnerships,
            MembershipAcceptance memberships,
            ChapterAcceptance chapter,
            MendAcceptance mends) {
        this.activities = activities;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.chapter = chapter;
        this.mends = mends;
    }

    /// The record that was written; empty for a mend, which goes to another proposal's record.
    public Optional<RecordRef> accept(Decision decision, Draft draft) {
        boolean withdraws = decision.proposal().change() == Change.WITHDRAW;
        return switch (draft) {
            case ActivityDraft it ->
                    Optional.of(
                            withdraws
                                    ? activities.withdraw(decision)
                                    : activities.accept(decision, it));
            case Draft.PhotoDraft it ->
                    Optional.of(
                            withdraws
                                    ? chapter.withdrawPhoto(decision)
                                    : chapter.accept(decision, it));
            case Draft.PartnershipDraft it -> Optional.of(partnerships.accept(decision, it));
            case Draft.ClaimDraft it -> Optional.of(partnerships.accept(decision, it));
            case Draft.MembershipDraft it -> Optional.of(memberships.accept(decision, it));
            case Draft.ProjectDraft it -> Optional.of(chapter.accept(decision, it));
            case Draft.SectionDraft it -> Optional.of(chapter.accept(decision, it));
            case Draft.MendDraft it -> {
                mends.accept(decision, it);
                yield Optional.empty();
            }
        };
    }
}
