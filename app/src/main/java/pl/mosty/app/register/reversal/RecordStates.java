package pl.mosty.app.register.reversal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityDetails;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.agreement.AgreementDetails;
import pl.mosty.app.register.agreement.AgreementId;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.membership.MembershipDetails;
import pl.mosty.app.register.membership.MembershipId;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.Person;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.photo.PhotoDetails;
import pl.mosty.app.register.photo.PhotoId;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.app.register.project.Project;
import pl.mosty.app.register.project.ProjectDetails;
import pl.mosty.app.register.project.ProjectId;
import pl.mosty.app.register.project.Projects;

/// Records as the log tells them: what one says now, and giving it what the log says.
@Component
class RecordStates {

    private final Activities activities;
    private final Photos photos;
    private final Partners partners;
    private final People people;
    private final Agreements agreements;
    private final Memberships memberships;
    private final Projects projects;
    private final ChapterStates chapter;
    private final Json json;

    RecordStates(
            Activities activities,
            Photos photos,
            Partners partners,
            People people,
            Agreements agreements,
            Memberships memberships,
            Projects projects,
            ChapterStates chapter,
            Json json) {
        this.activities = activities;
        this.photos = photos;
        this.partners = partners;
        this.people = people;
        this.agreements = agreements;
        this.memberships = memberships;
        this.projects = projects;
        this.chapter = chapter;
        this.json = json;
    }

    /// What the log would say of the record now; empty when there is none.
    Optional<Object> now(CityId city, RecordRef record) {
        try {
            long id = record.id();
            return switch (record.kind()) {
                case ACTIVITY -> Optional.of(activities.get(city, new ActivityId(id)).details());
                case PHOTO -> Optional.of(photos.get(city, new PhotoId(id)).details());
                case PARTNER -> Optional.of(partners.get(city, new PartnerId(id)));
                case PERSON -> Optional.of(people.get(city, new PersonId(id)));
                case AGREEMENT -> Optional.of(agreements.get(city, new AgreementId(id)).details());
                case MEMBERSHIP ->
                        Optional.of(memberships.get(city, new MembershipId(id)).details());
                case PROJECT -> projects.find(city, new ProjectId(id)).map(Project::details);
                case CLAIM, SECTION, HOUSE_STYLE, POST, FORM -> chapter.now(city, record);
            };
        } catch (NoSuchRecordException e) {
            return Optional.empty();
        }
    }

    /// True when a person or partner is called the same before and after.
    boolean sameNames(RecordRef record, String before, String after) {
        return record.kind() == RecordKind.PERSON
                ? json.read(before, Person.class)
                        .name()
                        .equals(json.read(after, Person.class).name())
                : json.read(before, Partner.class)
                        .names()
                        .equals(json.read(after, Partner.class).names());
    }

    void restore(CityId city, RecordRef record, String before, Actor actor) {
        long id = record.id();
        switch (record.kind()) {
            case ACTIVITY -> {
                var now = activities.get(city, new ActivityId(id));
                var details = json.read(before, ActivityDetails.class);
                activities.change(city, now.id(), now.version(), details, actor);
            }
            case PHOTO -> {
                var now = photos.get(city, new PhotoId(id));
                var details = json.read(before, PhotoDetails.class);
                photos.change(city, now.id(), now.version(), details, actor);
            }
            case PARTNER -> partners.restore(city, json.read(before, Partner.class), actor);
            case PERSON -> people.restore(city, json.read(before, Person.class), actor);
            case AGREEMENT -> {
                var now = agreements.get(city, new AgreementId(id));
                var details = json.read(before, AgreementDetails.class);
                agreements.change(city, now.id(), now.version(), details, actor);
            }
            case MEMBERSHIP -> {
                var now = memberships.get(city, new MembershipId(id));
                var details = json.read(before, MembershipDetails.class);
                memberships.change(city, now.id(), now.version(), details, actor);
            }
            case PROJECT -> {
                var now = projects.find(city, new ProjectId(id)).orElseThrow();
                var details = json.read(before, ProjectDetails.class);
                projects.change(city, now.id(), now.version(), details, actor);
            }
            case CLAIM, SECTION, HOUSE_STYLE, POST, FORM ->
                    chapter.restore(city, record, before, actor);
        }
    }

    void remove(CityId city, RecordRef record, Actor actor) {
        long id = record.id();
        switch (record.kind()) {
            case ACTIVITY -> activities.remove(city, new ActivityId(id), actor);
            case PHOTO -> photos.remove(city, new PhotoId(id), actor);
            case PARTNER -> partners.remove(city, new PartnerId(id), actor);
            case PERSON -> people.remove(city, new PersonId(id), actor);
            case AGREEMENT -> agreements.remove(city, new AgreementId(id), actor);
            case MEMBERSHIP -> memberships.remove(city, new MembershipId(id), actor);
            case PROJECT -> projects.remove(city, new ProjectId(id), actor);
            case CLAIM, SECTION, HOUSE_STYLE, POST, FORM -> chapter.remove(city, record, actor);
        }
    }

    /// Operations remove only what has a case here.
    void bringBack(CityId city, RecordRef record, String before, Actor actor) {
        switch (record.kind()) {
            case PERSON -> people.bringBack(city, json.read(before, Person.class), actor);
            case PARTNER -> partners.bringBack(city, json.read(before, Partner.class), actor);
            case PHOTO -> photos.bringBack(city, new PhotoId(record.id()), actor);
            case AGREEMENT ->
                    agreements.bringBack(
                            city,
                            new AgreementId(record.id()),
                            json.read(before, AgreementDetails.class),
                            actor);
            case MEMBERSHIP ->
                    memberships.bringBack(
                            city,
                            new MembershipId(record.id()),
                            json.read(before, MembershipDetails.class),
                            actor);
            case POST -> chapter.bringBackPost(city, before, actor);
            default -> throw new IllegalStateException("no operation removes " + record);
        }
    }
}
