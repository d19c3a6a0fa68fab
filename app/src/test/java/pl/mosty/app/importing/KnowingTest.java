package pl.mosty.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.decision.Choice;
import pl.mosty.app.importing.decision.Choices;
import pl.mosty.app.importing.decision.Choices.Name;
import pl.mosty.app.importing.decision.Choices.NameKind;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft.Field;
import pl.mosty.app.importing.draft.Draft.MendDraft;
import pl.mosty.app.importing.matching.Matchers;
import pl.mosty.app.importing.naming.HolderReader;
import pl.mosty.app.importing.proposal.Joins;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalKind;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.importing.proposal.ToldNames;
import pl.mosty.app.register.Cities;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Participant;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.app.test.ServerTest;
import pl.mosty.intake.Hints;
import pl.mosty.intake.source.SourceReader;

/// What a document tells resolves to what the register knows.
@ServerTest
final class KnowingTest {

    private static final Actor ANNA = new Actor("Anna");
    private static final String MEETINGS =
            """
            W 2031 r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:

             • 13 stycznia – Ambasadorem Irlandii w Polsce Patrickiem Haugheyem; rozmowy dotyczyły dróg rowerowych;
             • 20 maja – Ambasadorem Irlandii w Polsce Patrickiem Haughym; omówiono wystawę szkła.
            """;
    private static final String TWICE =
            """
            W ramach współpracy z partnerami zagranicznymi w 2031 r.:

             • 3–8 maja – goszczono biegaczy z Osaki, biorących udział w maratonie.

            Miasto Dębowo współpracowało z miastami partnerskimi. Przedstawiciele Miasta:

             • 5–9 maja – spotkali się z delegacją z Grazu; goście poznali organizację maratonu.
            """;

    @Autowired Importing importing;
    @Autowired Proposals proposals;
    @Autowired Decisions decisions;
    @Autowired Activities activities;
    @Autowired People people;
    @Autowired Partners partners;
    @Autowired ToldNames told;
    @Autowired Joins joins;
    @Autowired HolderReader holders;
    @Autowired Matchers matchers;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);

    @BeforeEach
    void aCity() {
        city = Cities.aCity(jdbc);
    }

    @Test
    void offersOnePersonForTwoSpellingsOfADocumentBeforeEitherIsKnown() {
        var document = read(MEETINGS);
        var names = told.of(city, document);
        var second = activity(document, "szkła");
        assertThat(names.people()).hasSize(2);
        var misspelt = only(second);
        var other = names.peopleLike(misspelt).getFirst();

        var outcome =
                decisions.accept(
                        city,
                        second.id(),
                        second.version(),
                        null,
                        new Choices(
                                Map.of(new Name(NameKind.PERSON, misspelt), new Choice.As(other))),
                        ANNA);
        accept(activity(document, "rowerowych"));

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(people.list(city))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.name()).isEqualTo(other);
                    assertThat(it.details().aliases()).containsExactly(misspelt);
                });
    }

    @Test
    void leavesWhatNamesAnotherHolderOfAPostForALook() {
        var first = read(MEETINGS.replace("Haughym", "Haugheyem"));
        decisions.acceptCertain(city, first, ANNA);
        var second =
                read(
                        """
                        W 2031 r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:

                         • 4 marca – Ambasadorem Irlandii w Polsce Liamem O’Brienem; mówiono o szkołach;
                         • 9 września – Ambasadorem Irlandii w Polsce Cianem Walshem; mówiono o muzyce.
                        """);
        var between = activity(second, "szkołach");

        assertThat(decisions.acceptUnseen(city, between.id(), between.version(), ANNA))
                .isInstanceOf(Outcome.NeedsLook.class);
        assertThat(holders.of(city).others((ActivityDraft) between.draft(), matchers.of(city)))
                .singleElement()
                .extracting(it -> it.person().name())
                .isEqualTo("Patrick Haughey");
        var after = activity(second, "muzyce");
        assertThat(decisions.acceptUnseen(city, after.id(), after.version(), ANNA))
                .as("the post may have a new holder later")
                .isInstanceOf(Outcome.Done.class);
        accept(between);
    }

    @Test
    void joinsAVisitThatIsToldTwiceAndTakesTheJoinBack() {
        var document = read(TWICE);
        var first = activity(document, "Osaki");
        var second = activity(document, "Grazu");
        var offered = joins.list(city, proposals.list(city, document));
        assertThat(offered)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.proposal()).isEqualTo(second.id());
                    assertThat(it.with().id()).isEqualTo(first.id());
                });

        assertThat(join(second, first)).isInstanceOf(Outcome.NeedsFirst.class);
        accept(first);
        var alone = activities.list(city, 2031, Visibility.OFFICE).getFirst().details();
        assertThat(join(second, first)).isInstanceOf(Outcome.Done.class);

        assertThat(activities.list(city, 2031, Visibility.OFFICE))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.narrative()).contains("Osaki");
                    assertThat(it.partners())
                            .extracting("name")
                            .containsExactlyInAnyOrder("Osaka", "Graz");
                });

        var joined = proposals.find(city, second.id()).orElseThrow();
        assertThat(decisions.reopen(city, joined.id(), joined.version(), ANNA))
                .isInstanceOf(Outcome.Done.class);
        assertThat(activities.list(city, 2031, Visibility.OFFICE))
                .singleElement()
                .extracting(it -> it.details())
                .isEqualTo(alone);
        assertThat(proposals.find(city, second.id()).orElseThrow().record()).isNull();
    }

    @Test
    void offersNoMoreToJoinWhatAPersonCalledTwoVisits() {
        var document = read(TWICE);
        var finding =
                proposals.list(city, document).stream()
                        .filter(it -> it.evidence().rule().equals("same-visit-twice"))
                        .findAny()
                        .orElseThrow();

        decisions.reject(city, finding.id(), finding.version(), ANNA);

        assertThat(joins.list(city, proposals.list(city, document))).isEmpty();
    }

    @Test
    void keepsAJoinedRecordWhenACorrectedDocumentTellsItOnceOnly() {
        var document = read(TWICE);
        accept(activity(document, "Osaki"));
        join(activity(document, "Grazu"), activity(document, "Osaki"));

        var corrected =
                read(
                        TWICE.replaceFirst(
                                " • 5–9 maja.*\n", " • 7 czerwca – gościli delegację z Brna.\n"));

        assertThat(proposals.list(city, corrected))
                .filteredOn(it -> it.change().name().equals("WITHDRAW"))
                .isEmpty();
    }

    @Test
    void resolvesARenamedNetworkToOneRecordWithDatedNames() {
        accept(
                ofKind(
                        read(
                                """
                                Miasto Wierzbogród było w 2021 r. członkiem następujących organizacji i platform współpracy międzynarodowej:

                                 • European Cities Marketing;
                                 • Mayors for Peace.
                                """),
                        "European Cities Marketing"));
        accept(
                ofKind(
                        read(
                                """
                                Miasto Wierzbogród było w 2022 r. członkiem następujących organizacji i platform współpracy międzynarodowej:

                                 • European Cities Marketing – organizacja, która w 2022 roku zmieniła nazwę na: City Destinations Alliance;
                                 • Mayors for Peace.
                                """),
                        "City Destinations Alliance"));

        assertThat(partners.list(city))
                .singleElement()
                .extracting(it -> it.names())
                .isEqualTo(
                        List.of(
                                new PartnerName("European Cities Marketing", null, 2022),
                                new PartnerName("City Destinations Alliance", 2022, null)));
    }

    @Test
    void mendsAPersonsNameOnRecordOntoThePersonWhoBearsIt() {
        var document = read(MEETINGS);
        var mend =
                proposals.list(city, document).stream()
                        .filter(it ->
                                it.draft() instanceof MendDraft draft
                                        && draft.target() != null
                                        && draft.target().field() == Field.PERSON)
                        .findFirst()
                        .orElseThrow();
        assertThat(((MendDraft) mend.draft()).section()).isZero();
        accept(activity(document, "rowerowych"));
        var second = activity(document, "szkła");
        decisions.accept(
                city,
                second.id(),
                second.version(),
                null,
                new Choices(Map.of(new Name(NameKind.PERSON, only(second)), new Choice.New(null))),
                ANNA);
        assertThat(people.list(city)).hasSize(2);

        accept(mend);

        assertThat(activities.list(city, 2031, Visibility.OFFICE))
                .flatExtracting(it -> it.participants())
                .extracting(Participant::name)
                .containsExactly("Patrick Haughey", "Patrick Haughey");
        var now = proposals.find(city, mend.id()).orElseThrow();
        decisions.reopen(city, now.id(), now.version(), ANNA);
        assertThat(activities.list(city, 2031, Visibility.OFFICE))
                .flatExtracting(it -> it.participants())
                .extracting(Participant::name)
                .containsExactly("Patrick Haughey", only(second));
    }

    private static String only(Proposal proposal) {
        return ((ActivityDraft) proposal.read()).people().getFirst().name();
    }

    private Outcome join(Proposal proposal, Proposal with) {
        var now = proposals.find(city, proposal.id()).orElseThrow();
        return decisions.join(city, now.id(), now.version(), with.id(), Choices.NONE, ANNA);
    }

    private void accept(Proposal proposal) {
        var now = proposals.find(city, proposal.id()).orElseThrow();
        assertThat(decisions.accept(city, now.id(), now.version(), null, Choices.NONE, ANNA))
                .as("%s", now)
                .isInstanceOf(Outcome.Done.class);
    }

    private DocumentId read(String text) {
        var source = new SourceReader().read(text.getBytes(StandardCharsets.UTF_8), "rozdzial.txt");
        return ((ImportResult.Read) importing.read(city, source, Hints.NONE, ANNA)).document();
    }

    private Proposal activity(DocumentId document, String words) {
        return proposals.list(city, document).stream()
                .filter(it -> it.kind() == ProposalKind.ACTIVITY)
                .filter(it -> it.read().toString().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Proposal ofKind(DocumentId document, String network) {
        return proposals.list(city, document).stream()
                .filter(it -> it.kind() == ProposalKind.MEMBERSHIP)
                .filter(it -> it.read().toString().contains(network))
                .findFirst()
                .orElseThrow();
    }
}
