package pl.mosty.app.importing.undoing;

import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.decision.Refusal;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.ProposalKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.agreement.AgreementId;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.agreement.Claim;
import pl.mosty.app.register.agreement.Claims;
import pl.mosty.app.register.membership.MembershipId;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.outline.Outlines;
import pl.mosty.app.register.photo.PhotoId;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.app.register.project.ProjectId;
import pl.mosty.app.register.project.Projects;
import pl.mosty.app.register.source.Assertions;

/// Takes back what accepting a proposal made. People, posts and partners that it named stay: others
/// may have met them since.
@Component
public class Undoing {

    private final Assertions assertions;
    private final Activities activities;
    private final Photos photos;
    private final Agreements agreements;
    private final Claims claims;
    private final Memberships memberships;
    private final Projects projects;
    private final Outlines outlines;

    Undoing(
            Assertions assertions,
            Activities activities,
            Photos photos,
            Agreements agreements,
            Claims claims,
            Memberships memberships,
            Projects projects,
            Outlines outlines) {
        this.assertions = assertions;
        this.activities = activities;
        this.photos = photos;
        this.agreements = agreements;
        this.claims = claims;
        this.memberships = memberships;
        this.projects = projects;
        this.outlines = outlines;
    }

    public void undo(Decision decision) {
        var proposal = decision.proposal();
        if (proposal.change() != Change.ADD || proposal.kind() == ProposalKind.MEND) {
            throw new Refusal(new Outcome.InUse());
        }
        var record = decision.record();
        assertions.remove(decision.city(), proposal.document(), record);
        boolean restsOnOthers = !assertions.list(decision.city(), record).isEmpty();
        if (!restsOnOthers) {
            remove(decision, record);
        }
    }

    private void remove(Decision decision, RecordRef record) {
        var city = decision.city();
        var actor = decision.actor();
        switch (record.kind()) {
            case ACTIVITY -> activities.remove(city, new ActivityId(record.id()), actor);
            case PHOTO -> photos.remove(city, new PhotoId(record.id()), actor);
            case AGREEMENT -> agreements.remove(city, new AgreementId(record.id()), actor);
            case MEMBERSHIP -> memberships.remove(city, new MembershipId(record.id()), actor);
            case PROJECT -> projects.remove(city, new ProjectId(record.id()), actor);
            case CLAIM ->
                    claims.list(city, decision.year()).stream()
                            .filter((Claim it) -> it.id().value() == record.id())
                            .forEach(it -> claims.remove(city, it, actor));
            case SECTION ->
                    outlines.list(city, decision.year()).stream()
                            .filter(it -> it.id().value() == record.id())
                            .forEach(it -> outlines.remove(city, it, actor));
            case PARTNER, PERSON, POST, HOUSE_STYLE, FORM -> throw new Refusal(new Outcome.InUse());
        }
    }
}
