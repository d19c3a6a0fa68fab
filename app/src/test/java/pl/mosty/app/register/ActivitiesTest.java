package pl.mosty.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityDetails;
import pl.mosty.app.register.activity.ActivityState;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.activity.Participation;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.app.register.audit.AuditEntry;
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
import pl.mosty.app.register.person.Tenures;
import pl.mosty.app.test.ServerTest;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Side;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

@ServerTest
final class ActivitiesTest {

    private static final Actor ANNA = new Actor("Anna");
    private static final String NARRATIVE = "; z Brzegowem łączy nas dziesięć lat współpracy";

    @Autowired Activities activities;
    @Autowired Partners partners;
    @Autowired People people;
    @Autowired Posts posts;
    @Autowired Tenures tenures;
    @Autowired Audit audit;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);
    private PartnerId partner = new PartnerId(0);
    private PersonId person = new PersonId(0);
    private PostId post = new PostId(0);

    @BeforeEach
    void aCityWithAPartnerAndItsMayor() {
        city = Cities.aCity(jdbc);
        partner =
                partners.add(city, PartnerDetails.named("Brzegowo", PartnerKind.CITY, "CZ"), ANNA);
        person =
                people.add(
                        city, new PersonDetails("Jana Novotná", List.of(), Gender.FEMININE), ANNA);
        post =
                posts.add(
                        city,
                        new PostDetails("Burmistrz", null, partner, null),
                        "Burmistrz Brzegowa",
                        ANNA);
    }

    @Test
    void readsBackWhatWasAdded() {
        var id = activities.add(city, aVisit(), ANNA);

        var read = activities.get(city, id);

        assertThat(read.details()).isEqualTo(aVisit());
        assertThat(read.partners()).singleElement().extracting("name").isEqualTo("Brzegowo");
        assertThat(read.participants())
                .singleElement()
                .satisfies(participant -> {
                    assertThat(participant.name()).isEqualTo("Jana Novotná");
                    assertThat(participant.gender()).isEqualTo(Gender.FEMININE);
                    assertThat(participant.post()).extracting("partnerName").isEqualTo("Brzegowo");
                });
    }

    @Test
    void listsAPartnersAPersonsAPostsAndACountrysHistory() {
        var id = activities.add(city, aVisit(), ANNA);

        assertThat(activities.listOf(city, partner, Visibility.OFFICE))
                .extracting("id")
                .containsExactly(id);
        assertThat(activities.listOf(city, person, Visibility.OFFICE))
                .extracting("id")
                .containsExactly(id);
        assertThat(activities.listOf(city, post, Visibility.OFFICE))
                .extracting("id")
                .containsExactly(id);
        assertThat(activities.listIn(city, "CZ", Visibility.OFFICE))
                .extracting("id")
                .containsExactly(id);
        assertThat(activities.listIn(city, "DE", Visibility.OFFICE)).isEmpty();
    }

    @Test
    void showsThePublicOnlyWhatIsPublished() {
        activities.add(city, aVisit(), ANNA);
        assertThat(activities.list(city, 2031, Visibility.PUBLIC)).isEmpty();

        assertThat(activities.publish(city, 2031, ANNA)).isEqualTo(1);

        assertThat(activities.list(city, 2031, Visibility.PUBLIC)).hasSize(1);
        assertThat(activities.years(city, Visibility.PUBLIC))
                .containsExactly(new Activities.YearCount(2031, 1));
    }

    @Test
    void hidesACitysActivitiesFromAnotherCity() {
        var id = activities.add(city, aVisit(), ANNA);
        var other = Cities.aCity(jdbc);

        assertThat(activities.find(other, id, Visibility.OFFICE)).isEmpty();
        assertThat(activities.list(other, 2031, Visibility.OFFICE)).isEmpty();
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedAndKeepsTheLog() {
        var id = activities.add(city, aVisit(), ANNA);
        var withdrawn = aVisit().withState(ActivityState.WITHDRAWN);
        activities.change(city, id, 0, withdrawn, ANNA);

        assertThatThrownBy(() -> activities.change(city, id, 0, aVisit(), ANNA))
                .isInstanceOf(StaleRecordException.class);

        assertThat(audit.list(city, new RecordRef(RecordKind.ACTIVITY, id.value())))
                .extracting(AuditEntry::action)
                .containsExactly(AuditEntry.Action.ADD, AuditEntry.Action.CHANGE);
    }

    @Test
    void remembersWhenAPersonWasSeenInAPost() {
        activities.add(city, aVisit(), ANNA);
        activities.add(city, aVisit().withDate(on(LocalDate.of(2031, 9, 2))), ANNA);

        assertThat(tenures.listOf(city, person))
                .singleElement()
                .satisfies(tenure -> {
                    assertThat(tenure.firstSeen()).hasToString("2031-05-03");
                    assertThat(tenure.lastSeen()).hasToString("2031-09-02");
                });
    }

    @Test
    void writesARenamedPartnerIntoTheNarrativesThatMentionIt() {
        var id = activities.add(city, aVisit(), ANNA);
        var before = partners.get(city, partner);

        partners.change(
                city,
                partner,
                before.version(),
                PartnerDetails.named("Hanower", PartnerKind.CITY, "DE"),
                ANNA);

        var written = activities.get(city, id);
        assertThat(written.narrative())
                .isEqualTo("; z Hanowerem łączy nas dziesięć lat współpracy");
        assertThat(written.details().mentions()).singleElement().extracting("length").isEqualTo(9);
    }

    private ActivityDetails aVisit() {
        return new ActivityDetails(
                2031,
                new DateInterval(
                        PartialDate.of(LocalDate.of(2031, 5, 3)),
                        PartialDate.of(LocalDate.of(2031, 5, 5))),
                ActivityKind.VISIT_IN,
                Direction.IN,
                1,
                ActivityState.REVIEWED,
                NARRATIVE,
                List.of(Mention.of(4, 9, partner, Case.INSTRUMENTAL)),
                List.of(new Participation(person, post, Side.COUNTERPART, true)),
                List.of(partner),
                List.of("Fundacja Mostów"),
                List.of("CZ"),
                List.of("Wierzbogród"),
                List.of("współpraca"),
                null,
                null,
                0,
                1000);
    }

    private static DateInterval on(LocalDate day) {
        return DateInterval.at(PartialDate.of(day));
    }
}
