package pl.mosty.app.importing.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.decision.Refusal;
import pl.mosty.app.importing.draft.Draft.PhotoDraft;
import pl.mosty.app.importing.draft.Draft.ProjectDraft;
import pl.mosty.app.importing.draft.Draft.SectionDraft;
import pl.mosty.app.importing.draft.NameInText;
import pl.mosty.app.importing.file.SourceFiles;
import pl.mosty.app.importing.matching.Known;
import pl.mosty.app.importing.naming.NamedRecords;
import pl.mosty.app.importing.naming.ProjectLinks;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.membership.Membership;
import pl.mosty.app.register.membership.MembershipId;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.outline.HouseStyles;
import pl.mosty.app.register.outline.Outlines;
import pl.mosty.app.register.outline.SectionDetails;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.photo.PhotoDetails;
import pl.mosty.app.register.photo.PhotoId;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.app.register.project.ProjectDetails;
import pl.mosty.app.register.project.ProjectId;
import pl.mosty.app.register.project.Projects;
import pl.mosty.app.register.source.Sources;
import pl.mosty.report.chapter.HouseStyle;

/// Writes an accepted project, section or photograph.
@Component
class ChapterAcceptance {

    private final Projects projects;
    private final ProjectLinks projectLinks;
    private final Outlines outlines;
    private final Photos photos;
    private final Memberships memberships;
    private final Proposals proposals;
    private final NamedRecords named;
    private final HouseStyles styles;
    private final Sources sources;
    private final SourceFiles files;

    ChapterAcceptance(
            Projects projects,
            ProjectLinks projectLinks,
            Outlines outlines,
            Photos photos,
            Memberships memberships,
            Proposals proposals,
            NamedRecords named,
            HouseStyles styles,
            Sources sources,
            SourceFiles files) {
        this.projects = projects;
        this.projectLinks = projectLinks;
        this.outlines = outlines;
        this.photos = photos;
        this.memberships = memberships;
        this.proposals = proposals;
        this.named = named;
        this.styles = styles;
        this.sources = sources;
        this.files = files;
    }

    RecordRef accept(Decision decision, ProjectDraft draft) {
        var details =
                new ProjectDetails(draft.name(), draft.programme(), null, draft.description());
        var known = decision.known().project(draft.name()).exact();
        if (decision.proposal().change() == Change.ADD && known.isEmpty()) {
            var id = projects.add(decision.city(), details, decision.actor());
            return new RecordRef(RecordKind.PROJECT, id.value());
        }
        var id = new ProjectId(known.map(Known::id).orElseGet(() -> decision.record().id()));
        var before = projects.find(decision.city(), id).orElseThrow();
        projects.change(decision.city(), id, before.version(), details, decision.actor());
        return new RecordRef(RecordKind.PROJECT, id.value());
    }

    /// The first outline brings the office's habits with it: no-break spaces, names of women's
    /// offices, prepositions.
    RecordRef accept(Decision decision, SectionDraft draft) {
        if (styles.find(decision.city()).isEmpty()) {
            var text =
                    sources.findText(decision.city(), decision.proposal().document()).orElseThrow();
            styles.put(decision.city(), HouseStyle.in(text), decision.actor());
        }
        var network = draft.network();
        var id =
                outlines.put(
                        decision.city(),
                        new SectionDetails(
                                decision.year(),
                                draft.ordinal(),
                                draft.kind(),
                                draft.lead(),
                                draft.governs(),
                                draft.bullets(),
                                draft.ordering(),
                                projectLinks.find(decision, draft.project()).orElse(null),
                                network == null
                                        ? null
                                        : named.partner(
                                                decision, network, PartnerKind.NETWORK, null)),
                        decision.actor());
        return new RecordRef(RecordKind.SECTION, id.value());
    }

    RecordRef accept(Decision decision, PhotoDraft draft) {
        var details =
                new PhotoDetails(
                        decision.year(),
                        draft.caption(),
                        mentions(decision, draft.captionNames()),
                        draft.alt(),
                        mentions(decision, draft.altNames()),
                        draft.source(),
                        null,
                        null,
                        null,
                        activity(decision, draft.activity()).orElse(null),
                        membership(decision, draft.membership()).orElse(null),
                        null,
                        draft.section(),
                        decision.proposal().position());
        if (decision.proposal().change() == Change.ADD) {
            var id = photos.add(decision.city(), details, decision.actor());
            attach(decision, id);
            return new RecordRef(RecordKind.PHOTO, id.value());
        }
        var before = photos.get(decision.city(), new PhotoId(decision.record().id()));
        photos.change(decision.city(), before.id(), before.version(), details, decision.actor());
        attach(decision, before.id());
        return decision.record();
    }

    /// The picture that came along with the words.
    private void attach(Decision decision, PhotoId id) {
        var proposal = decision.proposal();
        files.findPicture(decision.city(), proposal.document(), proposal.evidence().span())
                .ifPresent(it -> photos.attach(decision.city(), id, it, decision.actor()));
    }

    RecordRef withdrawPhoto(Decision decision) {
        photos.withdraw(decision.city(), new PhotoId(decision.record().id()), decision.actor());
        return decision.record();
    }

    private Optional<ActivityId> activity(Decision decision, @Nullable Integer ordinal) {
        if (ordinal == null) {
            return Optional.empty();
        }
        var document = decision.proposal().document();
        var told = proposals.find(decision.city(), document, ordinal).orElseThrow();
        if (told.isOpen() && told.record() == null) {
            throw new Refusal(new Outcome.NeedsFirst(told));
        }
        return Optional.ofNullable(told.record()).map(it -> new ActivityId(it.id()));
    }

    private Optional<MembershipId> membership(Decision decision, @Nullable String network) {
        if (network == null) {
            return Optional.empty();
        }
        var known = decision.known().partner(network).exact().map(it -> new PartnerId(it.id()));
        return known.flatMap(it -> memberships.find(decision.city(), it)).map(Membership::id);
    }

    /// Only people of record are linked; a photo's words make nobody new.
    private static List<Mention> mentions(Decision decision, List<NameInText> names) {
        Map<String, PersonId> people = new HashMap<>();
        for (var name : new ArrayList<>(names)) {
            decision.known()
                    .person(name.name())
                    .exact()
                    .ifPresent(it -> people.put(name.name(), new PersonId(it.id())));
        }
        return ActivityAcceptance.mentions(Objects.requireNonNull(names), people, Map.of());
    }
}
