package pl.mosty.app.importing.mending;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.draft.Draft.Field;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.agreement.AgreementId;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.membership.MembershipId;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.outline.Outlines;
import pl.mosty.app.register.outline.SectionId;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.photo.PhotoId;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.app.register.project.ProjectDetails;
import pl.mosty.app.register.project.ProjectId;
import pl.mosty.app.register.project.Projects;

/// Mends the words of records.
@Component
class RecordMending {

    private final Activities activities;
    private final Photos photos;
    private final Partners partners;
    private final Agreements agreements;
    private final Memberships memberships;
    private final Projects projects;
    private final Outlines outlines;

    RecordMending(
            Activities activities,
            Photos photos,
            Partners partners,
            Agreements agreements,
            Memberships memberships,
            Projects projects,
            Outlines outlines) {
        this.activities = activities;
        this.photos = photos;
        this.partners = partners;
        this.agreements = agreements;
        this.memberships = memberships;
        this.projects = projects;
        this.outlines = outlines;
    }

    void mend(Decision decision, RecordRef record, Field field, TextEdit edit) {
        var city = decision.city();
        switch (record.kind()) {
            case ACTIVITY -> activity(decision, new ActivityId(record.id()), edit);
            case PHOTO -> photo(decision, new PhotoId(record.id()), field, edit);
            case AGREEMENT ->
                    partner(
                            decision,
                            agreements.get(city, new AgreementId(record.id())).details().partner(),
                            edit);
            case MEMBERSHIP ->
                    partner(
                            decision,
                            memberships
                                    .get(city, new MembershipId(record.id()))
                                    .details()
                                    .network(),
                            edit);
            case PROJECT -> project(decision, new ProjectId(record.id()), edit);
            case SECTION -> section(decision, new SectionId(record.id()), edit);
            case PARTNER, CLAIM, PERSON, POST, HOUSE_STYLE, FORM -> {}
        }
    }

    private void activity(Decision decision, ActivityId id, TextEdit edit) {
        var before = activities.get(decision.city(), id);
        var text = before.narrative();
        var mended =
                before.details()
                        .withNarrative(
                                edit.in(text), edit.mentions(text, before.details().mentions()));
        activities.change(decision.city(), id, before.version(), mended, decision.actor());
    }

    private void photo(Decision decision, PhotoId id, Field field, TextEdit edit) {
        var before = photos.get(decision.city(), id);
        var details = before.details();
        var caption = details.caption();
        var alt = details.alt();
        var mended =
                field == Field.CAPTION && caption != null
                        ? details.withCaption(
                                edit.in(caption), edit.mentions(caption, details.captionMentions()))
                        : field == Field.ALT && alt != null
                                ? details.withAlt(
                                        edit.in(alt), edit.mentions(alt, details.altMentions()))
                                : details;
        photos.change(decision.city(), id, before.version(), mended, decision.actor());
    }

    private void partner(Decision decision, PartnerId id, TextEdit edit) {
        var before = partners.get(decision.city(), id);
        var details = before.details();
        List<PartnerName> names =
                details.names().stream()
                        .map(it ->
                                it.isInForce()
                                        ? new PartnerName(edit.in(it.name()), it.sinceYear(), null)
                                        : it)
                        .toList();
        var mended =
                new PartnerDetails(
                        details.kind(),
                        names,
                        details.aliases(),
                        details.country(),
                        details.place());
        partners.change(decision.city(), id, before.version(), mended, decision.actor());
    }

    private void project(Decision decision, ProjectId id, TextEdit edit) {
        var before = projects.find(decision.city(), id).orElseThrow();
        var details = before.details();
        var mended =
                new ProjectDetails(
                        edit.in(details.name()),
                        details.programme(),
                        details.role(),
                        details.description());
        projects.change(decision.city(), id, before.version(), mended, decision.actor());
    }

    private void section(Decision decision, SectionId id, TextEdit edit) {
        outlines.list(decision.city(), decision.year()).stream()
                .filter(it -> it.id().equals(id))
                .forEach(it -> {
                    var lead = it.details().lead();
                    if (lead != null) {
                        outlines.put(
                                decision.city(),
                                it.details().withLead(edit.in(lead)),
                                decision.actor());
                    }
                });
    }
}
