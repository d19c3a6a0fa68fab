package pl.mosty.app.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.Cities;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityDetails;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.activity.ActivityState;
import pl.mosty.app.register.activity.Participation;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonDetails;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.PostDetails;
import pl.mosty.app.register.person.PostId;
import pl.mosty.app.register.person.Posts;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.PhotoDetails;
import pl.mosty.app.register.photo.PhotoFile;
import pl.mosty.app.register.photo.PhotoId;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Side;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;

/// Records of the portal's city for tests. All tests share that city, so each takes a year and
/// names of its own.
@Component
public final class PortalRecords {

    public static final Actor ANNA = new Actor("Anna");
    public static final String SHA256 = "0123456789abcdef".repeat(4);

    private final Cities cities;
    private final PortalCity portal;
    private final Activities activities;
    private final Partners partners;
    private final People people;
    private final Posts posts;
    private final Photos photos;

    PortalRecords(
            Cities cities,
            PortalCity portal,
            Activities activities,
            Partners partners,
            People people,
            Posts posts,
            Photos photos) {
        this.cities = cities;
        this.portal = portal;
        this.activities = activities;
        this.partners = partners;
        this.people = people;
        this.posts = posts;
        this.photos = photos;
    }

    public CityId city() {
        if (cities.list().isEmpty()) {
            cities.create("Wierzbogród");
        }
        return portal.get();
    }

    public PartnerId aPartner(String name, String country) {
        return partners.add(city(), PartnerDetails.named(name, PartnerKind.CITY, country), ANNA);
    }

    public PersonId aPerson(String name) {
        return people.add(city(), new PersonDetails(name, List.of(), null), ANNA);
    }

    /// The country's ambassador, one post for all tests.
    public PostId anAmbassador(String country) {
        var details = new PostDetails("Ambasador", country, null, null);
        return posts.find(city(), details)
                .map(it -> it.id())
                .orElseGet(() -> posts.add(city(), details, "Ambasador " + country, ANNA));
    }

    public ActivityId aVisit(
            LocalDate day, ActivityState state, String narrative, PartnerId... with) {
        return add(day, state, ActivityKind.VISIT_OUT, narrative, List.of(), null, with);
    }

    public ActivityId aMeeting(
            LocalDate day,
            ActivityState state,
            String narrative,
            PersonId person,
            PostId post,
            String country) {
        return add(
                day,
                state,
                ActivityKind.DIPLOMATIC_MEETING,
                narrative,
                List.of(new Participation(person, post, Side.COUNTERPART, true)),
                country);
    }

    public void withdraw(ActivityId id) {
        var activity = activities.get(city(), id);
        activities.change(
                city(),
                id,
                activity.version(),
                activity.details().withState(ActivityState.WITHDRAWN),
                ANNA);
    }

    /// A photo with a file, whose bytes do not matter.
    public PhotoId aPhoto(ActivityId activity, String caption, String alt, String source) {
        var details =
                new PhotoDetails(
                        1956, caption, List.of(), alt, List.of(), source, null, null, null,
                        activity, null, null, 0, 0);
        var id = photos.add(city(), details, ANNA);
        var info = new Photo.FileInfo("image/png", 3, 2, SHA256);
        photos.attach(city(), id, new PhotoFile(info, new byte[] {1, 2, 3}), ANNA);
        return id;
    }

    private ActivityId add(
            LocalDate day,
            ActivityState state,
            ActivityKind kind,
            String narrative,
            List<Participation> participants,
            @Nullable String country,
            PartnerId... with) {
        var details =
                new ActivityDetails(
                        day.getYear(),
                        DateInterval.at(PartialDate.of(day)),
                        kind,
                        Direction.NONE,
                        1,
                        state,
                        narrative,
                        List.of(),
                        participants,
                        List.of(with),
                        List.of(),
                        country == null ? List.of() : List.of(country),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        0,
                        0);
        return activities.add(city(), details, ANNA);
    }
}
