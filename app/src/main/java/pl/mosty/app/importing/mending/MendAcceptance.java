package pl.mosty.app.importing.mending;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.decision.Refusal;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.importing.draft.Draft.Field;
import pl.mosty.app.importing.draft.Draft.MembershipDraft;
import pl.mosty.app.importing.draft.Draft.MendDraft;
import pl.mosty.app.importing.draft.Draft.MendTarget;
import pl.mosty.app.importing.draft.Draft.PartnershipDraft;
import pl.mosty.app.importing.draft.Draft.PhotoDraft;
import pl.mosty.app.importing.draft.Draft.ProjectDraft;
import pl.mosty.app.importing.draft.Draft.SectionDraft;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.activity.ActivityId;

/// Carries an accepted mend to the words that were taken over: into the proposal while that is
/// open, into the record once it is accepted. The source document keeps its mistake.
@Component
public class MendAcceptance {

    private final Proposals proposals;
    private final RecordMending records;
    private final ParticipantMending participants;

    MendAcceptance(Proposals proposals, RecordMending records, ParticipantMending participants) {
        this.proposals = proposals;
        this.records = records;
        this.participants = participants;
    }

    public void accept(Decision decision, MendDraft mend) {
        var target = mend.target();
        var suggestion = mend.suggestion();
        if (target == null || suggestion == null) {
            return;
        }
        var owner = owner(decision, target);
        var edit = new TextEdit(mend.words(), suggestion, target.start());
        keep(decision, owner, mended(owner.draft(), target, edit));
        var record = owner.record();
        if (record != null && !owner.isOpen()) {
            mend(decision, record, owner, target, edit);
        }
    }

    /// Puts the words of the source back into the proposal.
    ///
    /// @param andIntoRecord true when the record was changed since the mend, so that its former
    ///   state cannot simply come back
    public void undo(Decision decision, MendDraft mend, boolean andIntoRecord) {
        var target = mend.target();
        var suggestion = mend.suggestion();
        if (target == null || suggestion == null) {
            return;
        }
        var owner = owner(decision, target);
        var edit = new TextEdit(suggestion, mend.words(), target.start());
        keep(decision, owner, withNames(mended(owner.draft(), target, edit), owner.read()));
        var record = owner.record();
        if (andIntoRecord && record != null && !owner.isOpen()) {
            mend(decision, record, owner, target, edit);
        }
    }

    private void mend(
            Decision decision, RecordRef record, Proposal owner, MendTarget target, TextEdit edit) {
        boolean ofPerson = target.field() == Field.PERSON || target.field() == Field.OFFICE;
        if (ofPerson && owner.draft() instanceof ActivityDraft draft) {
            var mend = new PersonMend(target.field(), target.start(), edit);
            participants.mend(decision, new ActivityId(record.id()), draft, mend);
        } else {
            records.mend(decision, record, target.field(), edit);
        }
    }

    private Proposal owner(Decision decision, MendTarget target) {
        return proposals
                .find(decision.city(), decision.proposal().document(), target.proposal())
                .orElseThrow();
    }

    private void keep(Decision decision, Proposal owner, Draft mended) {
        if (!proposals.decide(
                decision.city(),
                owner,
                owner.state(),
                mended.equals(owner.read()) ? null : mended,
                owner.record(),
                owner.isOpen() ? null : decision.actor())) {
            throw new Refusal(new Outcome.Stale(null));
        }
    }

    /// Names that were lost inside the mended words are found again where the source's words are.
    private static Draft withNames(Draft mended, Draft read) {
        return mended instanceof ActivityDraft now
                        && read instanceof ActivityDraft before
                        && now.narrative().equals(before.narrative())
                ? now.withNarrative(now.narrative(), before.names())
                : mended;
    }

    private static Draft mended(Draft draft, MendTarget target, TextEdit edit) {
        var field = target.field();
        return switch (draft) {
            case ActivityDraft it when field == Field.NARRATIVE ->
                    it.withNarrative(
                            edit.in(it.narrative()), edit.names(it.narrative(), it.names()));
            case ActivityDraft it when field == Field.PERSON || field == Field.OFFICE ->
                    new PersonMend(field, target.start(), edit).in(it);
            case PhotoDraft it when field == Field.CAPTION || field == Field.ALT ->
                    mended(it, field == Field.CAPTION, edit);
            case PartnershipDraft it ->
                    new PartnershipDraft(
                            edit.in(it.partner()), it.kind(), it.country(), it.since(), it.ended());
            case MembershipDraft it ->
                    new MembershipDraft(
                            edit.in(it.organisation()),
                            it.renamedFrom(),
                            it.renamedYear(),
                            it.section());
            case ProjectDraft it ->
                    new ProjectDraft(
                            edit.in(it.name()), it.programme(), it.description(), it.section());
            case SectionDraft it when field == Field.LEAD -> {
                var lead = it.lead();
                yield lead == null ? it : it.withLead(edit.in(lead));
            }
            default -> draft;
        };
    }

    private static PhotoDraft mended(PhotoDraft photo, boolean caption, TextEdit edit) {
        @Nullable String words = caption ? photo.caption() : photo.alt();
        if (words == null) {
            return photo;
        }
        var names = edit.names(words, caption ? photo.captionNames() : photo.altNames());
        return new PhotoDraft(
                caption ? edit.in(words) : photo.caption(),
                caption ? names : photo.captionNames(),
                caption ? photo.alt() : edit.in(words),
                caption ? photo.altNames() : names,
                photo.source(),
                photo.activity(),
                photo.membership(),
                photo.section());
    }
}
