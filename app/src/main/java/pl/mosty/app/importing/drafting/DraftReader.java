package pl.mosty.app.importing.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.importing.draft.Draft.ClaimDraft;
import pl.mosty.app.importing.draft.Draft.MembershipDraft;
import pl.mosty.app.importing.draft.Draft.PartnershipDraft;
import pl.mosty.app.importing.draft.Draft.ProjectDraft;
import pl.mosty.app.importing.draft.Draft.SectionDraft;
import pl.mosty.app.importing.draft.DraftWithEvidence;
import pl.mosty.app.register.outline.SectionDetails.Ordering;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Section;
import pl.mosty.polish.name.Names;

/// Makes drafts of what was read, in the order in which they can be accepted: what others refer to
/// comes first.
@Component
public final class DraftReader {

    private final Leads leads;

    DraftReader(Leads leads) {
        this.leads = leads;
    }

    /// @param year the year of dates that have none
    /// @param names of the city, with the forms that it has corrected
    public List<DraftWithEvidence> read(Extraction read, int year, Names names) {
        var text = read.document().text();
        var drafts = new ArrayList<DraftWithEvidence>();
        for (var it : read.partnerships()) {
            add(
                    drafts,
                    new PartnershipDraft(
                            it.partner(), it.kind(), it.country(), it.since(), it.ended()),
                    it.evidence());
        }
        for (var it : read.partnershipClaims()) {
            add(drafts, new ClaimDraft(it.count(), it.of()), it.evidence());
        }
        for (var it : read.projects()) {
            var description = it.description();
            add(
                    drafts,
                    new ProjectDraft(
                            it.name(),
                            it.programme(),
                            description == null ? null : description.of(text),
                            it.section()),
                    it.evidence());
        }
        for (var it : read.memberships()) {
            add(
                    drafts,
                    new MembershipDraft(
                            it.organisation(), it.renamedFrom(), it.renamedYear(), it.section()),
                    it.evidence());
        }
        for (var section : read.sections()) {
            add(
                    drafts,
                    section(read, section, year, names),
                    new Evidence(leads.evidence(read, section), "section", 1));
        }
        int firstActivity = drafts.size();
        for (var it : read.activities()) {
            drafts.add(
                    new DraftWithEvidence(
                            new ActivityDrafts(read, year, names).draft(it),
                            it.evidence(),
                            it.narrative()));
        }
        for (var it : read.photos()) {
            add(drafts, new PhotoDrafts(read).draft(it, firstActivity), it.evidence());
        }
        for (var it : read.findings()) {
            add(
                    drafts,
                    new MendDrafts(read, drafts, firstActivity).draft(it),
                    new Evidence(it.span(), it.rule(), 0.5));
        }
        return List.copyOf(drafts);
    }

    private SectionDraft section(Extraction read, Section section, int year, Names names) {
        var inside =
                read.activities().stream().filter(it -> it.section() == section.ordinal()).toList();
        var project =
                read.projects().stream()
                        .filter(it -> it.section() == section.ordinal() && !it.name().isBlank())
                        .findFirst();
        var network =
                inside.stream()
                        .flatMap(it -> Optional.ofNullable(it.network()).stream())
                        .filter(it -> !it.isBlank())
                        .findFirst();
        return new SectionDraft(
                section.ordinal(),
                section.kind(),
                leads.template(read, section, inside, project, network, year, names),
                section.governs(),
                leads.bullets(read, section, inside),
                isByDate(inside) ? Ordering.BY_DATE : Ordering.BY_PLACE,
                project.map(pl.mosty.intake.extraction.Project::name).orElse(null),
                network.orElse(null));
    }

    private static boolean isByDate(List<Activity> activities) {
        var starts =
                activities.stream()
                        .flatMap(it -> Optional.ofNullable(it.date()).stream())
                        .map(date -> date.start().toString())
                        .toList();
        return starts.equals(starts.stream().sorted().toList());
    }

    private static void add(List<DraftWithEvidence> drafts, Draft draft, Evidence evidence) {
        drafts.add(new DraftWithEvidence(draft, evidence, null));
    }
}
