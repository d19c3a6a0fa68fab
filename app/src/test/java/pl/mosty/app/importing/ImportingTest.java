package pl.mosty.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.decision.Choices;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.proposal.Change;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalKind;
import pl.mosty.app.importing.proposal.ProposalState;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.Cities;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.partner.PartnerDetails;
import pl.mosty.app.register.partner.PartnerKind;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.app.test.ServerTest;
import pl.mosty.intake.Hints;
import pl.mosty.intake.source.Source;
import pl.mosty.intake.source.SourceReader;

@ServerTest
final class ImportingTest {

    private static final Actor ANNA = new Actor("Anna");

    private static final String CHAPTER =
            """
            W 2031 r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:

             • 13 stycznia – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; rozmowy dotyczyły dróg rowerowych;
             • 20 lutego – Ambasadorem Rumunii w Polsce Ionem Popescu; rozmawiano o kulturze;
             • 4 marca – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; omówiono wystawę szkła.

            Miasto Wierzbogród było w 2031 r. członkiem następujących organizacji i platform współpracy międzynarodowej:

             • EUROCITIES;
             • Mayors for Peace.
            """;

    @Autowired Importing importing;
    @Autowired Proposals proposals;
    @Autowired Decisions decisions;
    @Autowired Activities activities;
    @Autowired Partners partners;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);

    @BeforeEach
    void aCity() {
        city = Cities.aCity(jdbc);
    }

    @Test
    void proposesWhatItReadAndWritesNothingIntoTheRegister() {
        var document = read(CHAPTER);

        assertThat(open(document)).extracting(Proposal::kind).contains(ProposalKind.ACTIVITY);
        assertThat(activities.list(city, 2031, Visibility.OFFICE)).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        var document = read(CHAPTER);
        decisions.acceptCertain(city, document, ANNA);
        var before = proposals.list(city, document);

        assertThat(importing.read(city, chapter(CHAPTER), Hints.NONE, ANNA))
                .isInstanceOfSatisfying(
                        ImportResult.Known.class,
                        known -> assertThat(known.document()).isEqualTo(document));
        assertThat(proposals.list(city, document)).isEqualTo(before);
    }

    @Test
    void acceptsWhatIsCertainIntoTheRegister() {
        var document = read(CHAPTER);

        decisions.acceptCertain(city, document, ANNA);

        assertThat(activities.list(city, 2031, Visibility.OFFICE))
                .hasSize(3)
                .first()
                .satisfies(activity -> {
                    assertThat(activity.date()).hasToString("2031-01-13");
                    assertThat(activity.participants())
                            .singleElement()
                            .satisfies(it -> {
                                assertThat(it.name()).isEqualTo("Lars Jensen");
                                assertThat(it.post()).isNotNull();
                                assertThat(it.post()).extracting("office").isEqualTo("Ambasador");
                                assertThat(it.post()).extracting("country").isEqualTo("DK");
                            });
                });
        assertThat(
                        activities.list(city, 2031, Visibility.OFFICE).stream()
                                .flatMap(it -> it.participants().stream())
                                .map(it -> it.person())
                                .distinct())
                .as("the same name is the same person")
                .hasSize(2);
    }

    @Test
    void proposesOnlyTheDifferencesOfACorrectedFile() {
        decisions.acceptCertain(city, read(CHAPTER), ANNA);
        var corrected =
                CHAPTER.replace("rozmawiano o kulturze", "rozmawiano o kulturze i sporcie")
                        .replaceFirst(" • 4 marca.*\n", "");

        var document = read(corrected);

        assertThat(open(document))
                .filteredOn(it -> it.kind() == ProposalKind.ACTIVITY)
                .extracting(Proposal::change)
                .containsExactlyInAnyOrder(Change.CHANGE, Change.WITHDRAW);
        for (var proposal : open(document)) {
            decisions.accept(city, proposal.id(), proposal.version(), null, Choices.NONE, ANNA);
        }
        assertThat(activities.list(city, 2031, Visibility.OFFICE))
                .extracting(Activity::narrative)
                .hasSize(2)
                .anyMatch(it -> it.contains("i sporcie"));
    }

    @Test
    void asksNothingAgainThatWasRejected() {
        var document = read(CHAPTER);
        var rejected = ofKind(document, ProposalKind.ACTIVITY);
        decisions.reject(city, rejected.id(), rejected.version(), ANNA);

        var corrected = read(CHAPTER.replace("o kulturze", "o kulturze i sporcie"));

        assertThat(proposals.list(city, corrected))
                .filteredOn(it -> it.fingerprint().equals(rejected.fingerprint()))
                .extracting(Proposal::state)
                .containsExactly(ProposalState.REJECTED);
        assertThat(open(document)).as("the later version asks instead").isEmpty();
    }

    @Test
    void keepsAPersonsCorrection() {
        var document = read(CHAPTER);
        var proposal = ofKind(document, ProposalKind.ACTIVITY);
        var corrected =
                ((ActivityDraft) proposal.read())
                        .withNarrative("; rozmawiano o mostach", List.of());

        var outcome =
                decisions.accept(
                        city, proposal.id(), proposal.version(), corrected, Choices.NONE, ANNA);

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(activities.list(city, 2031, Visibility.OFFICE))
                .extracting(Activity::narrative)
                .containsExactly("; rozmawiano o mostach");
    }

    @Test
    void refusesASecondDecisionOnTheSameProposal() {
        var document = read(CHAPTER);
        var proposal = ofKind(document, ProposalKind.ACTIVITY);
        decisions.reject(city, proposal.id(), proposal.version(), ANNA);

        assertThat(
                        decisions.accept(
                                city, proposal.id(), proposal.version(), null, Choices.NONE, ANNA))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(activities.list(city, 2031, Visibility.OFFICE)).isEmpty();
    }

    @Test
    void takesADecisionBack() {
        var document = read(CHAPTER);
        var proposal = ofKind(document, ProposalKind.ACTIVITY);
        decisions.accept(city, proposal.id(), proposal.version(), null, Choices.NONE, ANNA);
        var accepted = proposals.find(city, proposal.id()).orElseThrow();

        assertThat(decisions.reopen(city, accepted.id(), accepted.version(), ANNA))
                .isInstanceOf(Outcome.Done.class);

        assertThat(activities.list(city, 2031, Visibility.OFFICE)).isEmpty();
        assertThat(proposals.find(city, proposal.id()).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void asksWhichPersonASimilarNameMeans() {
        decisions.acceptCertain(city, read(CHAPTER), ANNA);
        var next =
                read(
                        """
                        W 2032 r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:

                         • 2 lutego – Ambasadorem Królestwa Danii w Polsce Larsem Jenssenem; rozmowy dotyczyły portu.
                        """);
        var proposal = ofKind(next, ProposalKind.ACTIVITY);

        assertThat(
                        decisions.accept(
                                city, proposal.id(), proposal.version(), null, Choices.NONE, ANNA))
                .isInstanceOf(Outcome.NeedsChoice.class);
    }

    @Test
    void writesARenamedPartnerIntoTheTextsThatWereReadIn() {
        decisions.acceptCertain(
                city,
                read(
                        """
                        W 2031 r. przedstawiciele Miasta, m.in.:

                         • 3 maja – gościli delegację z Hanoweru; mówiono o współpracy z Hanowerem.
                        """),
                ANNA);
        var hanover =
                partners.list(city).stream()
                        .filter(it -> it.name().equals("Hanower"))
                        .findFirst()
                        .orElseThrow();

        partners.change(
                city,
                hanover.id(),
                hanover.version(),
                PartnerDetails.named("Brno", PartnerKind.CITY, "CZ"),
                ANNA);

        assertThat(activities.list(city, 2031, Visibility.OFFICE))
                .singleElement()
                .extracting(Activity::narrative)
                .asString()
                .contains("delegację z Brna")
                .contains("współpracy z Brnem");
    }

    @Test
    void tellsHowFarALongTextIsRead() {
        var told = new ArrayList<Integer>();
        var text =
                CHAPTER
                        + "Miasto rozwijało się dalej, a mieszkańcy byli zadowoleni.\n\n"
                                .repeat(5_000);

        importing.read(city, chapter(text), Hints.NONE, ANNA, told::add);

        assertThat(told).isSorted().hasSizeGreaterThan(3).last().isEqualTo(80);
        assertThat(told).as("between reading and drafting").anyMatch(it -> it > 15 && it < 55);
    }

    @Test
    void saysWhenTheYearIsNotKnown() {
        assertThat(
                        importing.read(
                                city,
                                chapter(" • 3 maja – spotkanie z delegacją z Brna.\n"),
                                Hints.NONE,
                                ANNA))
                .isInstanceOf(ImportResult.YearUnknown.class);
    }

    /// The chapter everything is measured on, where it is at hand.
    @Test
    void readsARealChapterIntoTheRegisterAndBackToItsWords() throws Exception {
        var file =
                Path.of(
                        System.getProperty("mosty.shared", "../shared"),
                        "intake/texts/poznan-2022.txt");
        assumeTrue(Files.exists(file), "the shared chapter is not here");
        var source = new SourceReader().read(file);
        var result = importing.read(city, source, new Hints(null, "Poznań"), ANNA);
        var document = ((ImportResult.Read) result).document();

        for (var proposal : open(document)) {
            var outcome =
                    decisions.accept(
                            city, proposal.id(), proposal.version(), null, Choices.NONE, ANNA);
            assertThat(outcome).as("%s", proposal).isInstanceOf(Outcome.Done.class);
        }

        assertThat(activities.list(city, 2022, Visibility.OFFICE)).hasSizeGreaterThan(35);
        assertThat(open(document)).isEmpty();
        assertThat(importing.read(city, source, new Hints(null, "Poznań"), ANNA))
                .isInstanceOf(ImportResult.Known.class);
    }

    private DocumentId read(String text) {
        var result = importing.read(city, chapter(text), Hints.NONE, ANNA);
        assertThat(result).isInstanceOf(ImportResult.Read.class);
        return ((ImportResult.Read) result).document();
    }

    private static Source chapter(String text) {
        return new SourceReader().read(text.getBytes(StandardCharsets.UTF_8), "rozdzial.txt");
    }

    private List<Proposal> open(DocumentId document) {
        return proposals.list(city, document).stream().filter(Proposal::isOpen).toList();
    }

    private Proposal ofKind(DocumentId document, ProposalKind kind) {
        return open(document).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }
}
