package pl.mosty.app.register.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.agreement.AgreementId;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.app.register.browse.RecordView.Line;
import pl.mosty.app.register.browse.RecordView.Words;
import pl.mosty.app.register.membership.MembershipId;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.merging.Merges;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.PostId;
import pl.mosty.app.register.person.PostTitle;
import pl.mosty.app.register.person.Posts;
import pl.mosty.app.register.photo.PhotoId;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.app.register.project.ProjectId;
import pl.mosty.app.register.project.Projects;
import pl.mosty.app.register.source.Assertion;
import pl.mosty.app.register.source.Assertions;
import pl.mosty.app.register.source.Sources;

/// Prepares a record's page: its facts, the words it rests on, and its log.
@Component
class RecordViews {

    private final Activities activities;
    private final Partners partners;
    private final People people;
    private final Agreements agreements;
    private final Memberships memberships;
    private final Projects projects;
    private final Photos photos;
    private final Posts posts;
    private final NameLines names;
    private final Merges merges;
    private final Assertions assertions;
    private final Sources sources;
    private final Audit audit;

    RecordViews(
            Activities activities,
            Partners partners,
            People people,
            Agreements agreements,
            Memberships memberships,
            Projects projects,
            Photos photos,
            Posts posts,
            NameLines names,
            Merges merges,
            Assertions assertions,
            Sources sources,
            Audit audit) {
        this.activities = activities;
        this.partners = partners;
        this.people = people;
        this.agreements = agreements;
        this.memberships = memberships;
        this.projects = projects;
        this.photos = photos;
        this.posts = posts;
        this.names = names;
        this.merges = merges;
        this.assertions = assertions;
        this.sources = sources;
        this.audit = audit;
    }

    /// @throws pl.mosty.app.register.NoSuchRecordException when there is none
    RecordView of(CityId city, RecordRef record, Page page) {
        return new RecordView(
                record,
                title(city, record),
                lines(city, record, page),
                assertions.list(city, record).stream()
                        .flatMap(it -> words(city, it).stream())
                        .distinct()
                        .toList(),
                audit.list(city, record),
                merges.list(city, record));
    }

    private String title(CityId city, RecordRef record) {
        long id = record.id();
        return switch (record.kind()) {
            case ACTIVITY -> Objects.toString(activities.get(city, new ActivityId(id)).date(), "–");
            case PARTNER -> partners.get(city, new PartnerId(id)).name();
            case PERSON -> people.get(city, new PersonId(id)).name();
            case AGREEMENT -> agreements.get(city, new AgreementId(id)).partnerName();
            case MEMBERSHIP -> memberships.get(city, new MembershipId(id)).network().name();
            case PROJECT -> projects.find(city, new ProjectId(id)).map(it -> it.name()).orElse("–");
            case PHOTO ->
                    Optional.ofNullable(photos.get(city, new PhotoId(id)).details().caption())
                            .orElse("–");
            case POST ->
                    posts.find(city, new PostId(id))
                            .map(PostTitle::of)
                            .orElseThrow(() -> new NoSuchRecordException(record));
            case CLAIM, SECTION, HOUSE_STYLE, FORM -> Long.toString(id);
        };
    }

    private List<Line> lines(CityId city, RecordRef record, Page page) {
        var lines = new ArrayList<Line>();
        switch (record.kind()) {
            case ACTIVITY -> add(lines, activities.get(city, new ActivityId(record.id())));
            case PHOTO -> {
                var photo = photos.get(city, new PhotoId(record.id())).details();
                add(lines, "caption", photo.caption());
                add(lines, "alt", photo.alt());
                add(lines, "source", photo.source());
            }
            case AGREEMENT -> {
                var agreement = agreements.get(city, new AgreementId(record.id())).details();
                add(lines, "signed", Objects.toString(agreement.signed(), null));
                add(lines, "resolution", agreement.resolution());
            }
            default -> lines.addAll(names.of(city, record, page));
        }
        return lines;
    }

    private static void add(List<Line> lines, Activity it) {
        for (var participant : it.participants()) {
            var post = participant.post();
            lines.add(
                    new Line(
                            "register.field.participant",
                            post == null
                                    ? participant.name()
                                    : participant.name() + ", " + PostTitle.of(post),
                            NameLines.address(RecordKind.PERSON, participant.person().value())));
        }
        for (var partner : it.partners()) {
            lines.add(
                    new Line(
                            "register.field.partner",
                            partner.name(),
                            NameLines.address(RecordKind.PARTNER, partner.id().value())));
        }
        add(lines, "countries", String.join(", ", it.details().countries()));
        add(lines, "places", String.join(", ", it.details().places()));
        add(lines, "project", it.projectName());
        add(lines, "network", it.networkName());
        add(lines, "narrative", it.narrative());
    }

    private static void add(List<Line> lines, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line("register.field." + label, value));
        }
    }

    private Optional<Words> words(CityId city, Assertion assertion) {
        return sources.find(city, assertion.document())
                .flatMap(document ->
                        sources.findText(city, document.id())
                                .map(text ->
                                        new Words(
                                                assertion.span().of(text),
                                                document.name(),
                                                "/office/imports/%d/words/%d"
                                                        .formatted(
                                                                document.id().value(),
                                                                assertion.span().start()))));
    }
}
