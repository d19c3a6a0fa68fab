package pl.mosty.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.ActivityDetails;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.activity.ActivityState;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.activity.Participation;
import pl.mosty.app.register.agreement.AgreementDetails;
import pl.mosty.app.register.agreement.AgreementKind;
import pl.mosty.app.register.agreement.AgreementStatus;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.app.register.audit.AuditEntry;
import pl.mosty.app.register.membership.MembershipDetails;
import pl.mosty.app.register.membership.MembershipDetails.Listing;
import pl.mosty.app.register.membership.Memberships;
import pl.mosty.app.register.merging.MergedRecords;
import pl.mosty.app.register.merging.Merges;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonDetails;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.PostDetails;
import pl.mosty.app.register.person.PostId;
import pl.mosty.app.register.person.Posts;
import pl.mosty.app.register.person.Tenure;
import pl.mosty.app.register.person.Tenures;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.PhotoDetails;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.app.register.source.Assertions;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.app.register.source.NewDocument;
import pl.mosty.app.register.source.Sources;
import pl.mosty.app.test.ServerTest;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

@ServerTest
final class MergesTest {

    private static final Actor ANNA = new Actor("Anna");
    private static final String PRINTED = "; z Larsem Jensnem rozmawiano o Brzegowie";

    @Autowired Merges merges;
    @Autowired MergedRecords merged;
    @Autowired People people;
    @Autowired Partners partners;
    @Autowired Posts posts;
    @Autowired Tenures tenures;
    @Autowired Activities activities;
    @Autowired Agreements agreements;
    @Autowired Memberships memberships;
    @Autowired Photos photos;
    @Autowired Sources sources;
    @Autowired Assertions assertions;
    @Autowired Audit audit;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);

    @BeforeEach
    void aCity() {
        city = Cities.aCity(jdbc);
    }

    @Test
    void takesActivitiesPostsPhotosAndSourcesAlongAndKeepsTheSpelling() {
        var jensen = person("Lars Jensen");
        var jensn = person("Lars Jensn");
        var ambassador = post("Ambasador", "DK", null);
        meeting(1, jensen, ambassador, "; omówiono szkoły");
        var told = meeting(20, jensn, ambassador, PRINTED);
        var photo = photoOf(jensn);
        rests(new RecordRef(RecordKind.PERSON, jensn.value()));

        merges.merge(city, jensn, jensen, ANNA);

        assertThat(people.list(city))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.name()).isEqualTo("Lars Jensen");
                    assertThat(it.details().aliases()).containsExactly("Lars Jensn");
                });
        assertThat(activities.get(city, told).participants())
                .singleElement()
                .extracting("name")
                .isEqualTo("Lars Jensen");
        assertThat(activities.get(city, told).narrative()).isEqualTo(PRINTED);
        assertThat(photos.get(city, photo.id()).details().captionMentions())
                .singleElement()
                .extracting(Mention::person)
                .isEqualTo(jensen);
        assertThat(tenures.listOf(city, ambassador))
                .singleElement()
                .extracting(Tenure::firstSeen, Tenure::lastSeen)
                .hasToString("[2031-03-01, 2031-03-20]");
        assertThat(assertions.list(city, new RecordRef(RecordKind.PERSON, jensen.value())))
                .hasSize(1);
        assertThat(audit.list(city, new RecordRef(RecordKind.PERSON, jensn.value())))
                .extracting(AuditEntry::action)
                .containsExactly(AuditEntry.Action.ADD, AuditEntry.Action.REMOVE);
    }

    @Test
    void leadsFromTheOldNumberAndAddressToTheRecordThatStayed() {
        var first = person("Lars Jensn");
        var second = person("Lars Jensen");
        var third = person("Lars E. Jensen");
        merges.merge(city, first, second, ANNA);
        merges.merge(city, second, third, ANNA);

        var stayed = new RecordRef(RecordKind.PERSON, third.value());
        assertThat(merged.find(city, new RecordRef(RecordKind.PERSON, first.value())))
                .contains(stayed);
        assertThat(merged.find(city, RecordKind.PERSON, "lars-jensn")).contains(stayed);
    }

    @Test
    void makesTwoPeopleAgainAndKeepsWhatWasDoneSince() {
        var jensen = person("Lars Jensen");
        var jensn = person("Lars Jensn");
        var ambassador = post("Ambasador", "DK", null);
        var told = meeting(20, jensn, ambassador, PRINTED);
        var before = activities.get(city, told).details();
        var photo = photoOf(jensn);
        rests(new RecordRef(RecordKind.PERSON, jensn.value()));
        var merge = merges.merge(city, jensn, jensen, ANNA);
        activities.publish(city, 2031, ANNA);

        assertThat(merges.undo(city, merge, ANNA)).isEmpty();

        assertThat(activities.get(city, told).details())
                .isEqualTo(before.withState(ActivityState.PUBLISHED));
        assertThat(people.get(city, jensn).slug()).isEqualTo("lars-jensn");
        assertThat(people.get(city, jensen).details().aliases()).isEmpty();
        assertThat(photos.get(city, photo.id()).details()).isEqualTo(photo.details());
        assertThat(tenures.listOf(city, jensn)).hasSize(1);
        assertThat(tenures.listOf(city, jensen)).isEmpty();
        assertThat(assertions.list(city, new RecordRef(RecordKind.PERSON, jensn.value())))
                .hasSize(1);
        assertThat(merged.find(city, RecordKind.PERSON, "lars-jensn")).isEmpty();
        assertThat(merges.undo(city, merge, ANNA)).as("a second time does nothing").isEmpty();
    }

    @Test
    void refusesToMakeTwoAgainWhatWasChangedInTheVeryFields() {
        var jensen = person("Lars Jensen");
        var jensn = person("Lars Jensn");
        var told = meeting(20, jensn, post("Ambasador", "DK", null), PRINTED);
        var merge = merges.merge(city, jensn, jensen, ANNA);
        var now = activities.get(city, told);
        activities.change(
                city,
                told,
                now.version(),
                now.details().naming(List.of(), List.of(), List.of(), null),
                ANNA);

        assertThat(merges.undo(city, merge, ANNA))
                .contains(new RecordRef(RecordKind.ACTIVITY, told.value()));
        assertThat(people.list(city)).hasSize(1);
    }

    @Test
    void countsAPersonOnceWhoTookPartUnderBothNames() {
        var jensen = person("Lars Jensen");
        var jensn = person("Lars Jensn");
        var ambassador = post("Ambasador", "DK", null);
        var details =
                details(1, PRINTED)
                        .naming(
                                List.of(),
                                List.of(
                                        new Participation(jensen, null, Side.COUNTERPART, false),
                                        new Participation(
                                                jensn, ambassador, Side.COUNTERPART, true)),
                                List.of(),
                                null);
        var told = activities.add(city, details, ANNA);

        merges.merge(city, jensn, jensen, ANNA);

        assertThat(activities.get(city, told).details().participants())
                .containsExactly(new Participation(jensen, ambassador, Side.COUNTERPART, true));
    }

    @Test
    void takesAPartnersAgreementsPostsAndMembershipAlongAndBack() {
        var right = partner("Hrabstwo Nottinghamshire", PartnerKind.COUNTY);
        var misspelt = partner("Hrabstwo Nottighamshire", PartnerKind.COUNTY);
        var chairs = post("Przewodniczący", null, right);
        var chair = post("Przewodniczący", null, misspelt);
        var secretary = post("Sekretarz", null, misspelt);
        var told = meeting(5, person("Kay Cutts"), chair, PRINTED);
        var withPartner =
                activities
                        .get(city, told)
                        .details()
                        .naming(
                                List.of(Mention.of(33, 8, misspelt, Case.LOCATIVE)),
                                activities.get(city, told).details().participants(),
                                List.of(misspelt),
                                misspelt);
        activities.change(city, told, 0, withPartner, ANNA);
        agreements.add(city, agreement(right, null), ANNA);
        agreements.add(city, agreement(misspelt, new PartialDate(1994, null, null)), ANNA);
        memberships.add(
                city,
                new MembershipDetails(
                        misspelt, null, null, null, null, List.of(new Listing(2031, 1, 2))),
                ANNA);

        var merge = merges.merge(city, misspelt, right, null, ANNA);

        assertThat(partners.list(city))
                .singleElement()
                .extracting(it -> it.details().aliases())
                .asString()
                .contains("Nottighamshire");
        assertThat(posts.listOf(city, right))
                .extracting("id")
                .containsExactlyInAnyOrder(chairs, secretary);
        assertThat(agreements.listOf(city, right))
                .singleElement()
                .extracting(it -> it.details().signed())
                .hasToString("1994");
        assertThat(memberships.find(city, right)).isPresent();
        assertThat(activities.get(city, told).details().network()).isEqualTo(right);
        assertThat(activities.get(city, told).details().participants())
                .extracting(Participation::post)
                .containsExactly(chairs);

        assertThat(merges.undo(city, merge, ANNA)).isEmpty();

        assertThat(activities.get(city, told).details()).isEqualTo(withPartner);
        assertThat(posts.listOf(city, misspelt))
                .extracting("id")
                .containsExactlyInAnyOrder(chair, secretary);
        assertThat(agreements.listOf(city, misspelt)).hasSize(1);
        assertThat(agreements.listOf(city, right))
                .singleElement()
                .extracting(it -> it.details().signed())
                .isNull();
        assertThat(memberships.find(city, right)).isEmpty();
        assertThat(tenures.listOf(city, chair)).hasSize(1);
        assertThat(tenures.listOf(city, chairs)).isEmpty();
    }

    @Test
    void keepsTheFormerNameOfARenamedNetworkWithItsYear() {
        var now = partner("City Destinations Alliance", PartnerKind.NETWORK);
        var former = partner("European Cities Marketing", PartnerKind.NETWORK);
        for (var network : List.of(now, former)) {
            memberships.add(
                    city,
                    new MembershipDetails(
                            network,
                            null,
                            null,
                            null,
                            null,
                            List.of(new Listing(network.equals(now) ? 2023 : 2021, 1, 2))),
                    ANNA);
        }

        merges.merge(city, former, now, 2022, ANNA);

        assertThat(partners.get(city, now).names())
                .containsExactly(
                        new PartnerName("European Cities Marketing", null, 2022),
                        new PartnerName("City Destinations Alliance", 2022, null));
        assertThat(partners.get(city, now).nameIn(2021)).isEqualTo("European Cities Marketing");
        assertThat(memberships.list(city))
                .singleElement()
                .satisfies(it -> assertThat(it.details().listings()).hasSize(2));
    }

    private PersonId person(String name) {
        return people.add(
                city, new PersonDetails(name, List.of(), Gender.MASCULINE_PERSONAL), ANNA);
    }

    private PartnerId partner(String name, PartnerKind kind) {
        return partners.add(city, PartnerDetails.named(name, kind, "GB"), ANNA);
    }

    private PostId post(String office, @Nullable String country, @Nullable PartnerId partner) {
        return posts.add(city, new PostDetails(office, country, partner, null), office, ANNA);
    }

    private ActivityId meeting(int day, PersonId person, PostId post, String narrative) {
        boolean named = narrative.equals(PRINTED);
        var details =
                details(day, narrative)
                        .naming(
                                named
                                        ? List.of(Mention.of(4, 13, person, Case.INSTRUMENTAL))
                                        : List.of(),
                                List.of(new Participation(person, post, Side.COUNTERPART, true)),
                                List.of(),
                                null);
        return activities.add(city, details, ANNA);
    }

    private static ActivityDetails details(int day, String narrative) {
        return new ActivityDetails(
                2031,
                DateInterval.at(new PartialDate(2031, 3, day)),
                ActivityKind.DIPLOMATIC_MEETING,
                Direction.LOCAL,
                1,
                ActivityState.REVIEWED,
                narrative,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("DK"),
                List.of(),
                List.of(),
                null,
                null,
                0,
                day);
    }

    private Photo photoOf(PersonId person) {
        var details =
                new PhotoDetails(
                        2031,
                        "Lars Jensn w ratuszu",
                        List.of(Mention.of(0, 10, person, Case.NOMINATIVE)),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        0);
        return photos.get(city, photos.add(city, details, ANNA));
    }

    private static AgreementDetails agreement(PartnerId partner, @Nullable PartialDate signed) {
        return new AgreementDetails(
                partner,
                AgreementKind.COUNTY,
                signed,
                null,
                List.of(),
                null,
                null,
                List.of(new AgreementStatus(AgreementStatus.Status.ACTIVE, null, null)));
    }

    private void rests(RecordRef record) {
        transactions.executeWithoutResult(_ -> {
            DocumentId document =
                    sources.add(
                            city,
                            new NewDocument(
                                    "0".repeat(64), "a.txt", "Lars Jensn", 2031, "pl", null),
                            ANNA);
            assertions.add(city, document, new Span(0, 10), record, "name", "rule", ANNA);
        });
    }
}
