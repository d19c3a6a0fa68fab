package pl.mosty.app.importing.undoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.Decisions;
import pl.mosty.app.importing.ImportResult;
import pl.mosty.app.importing.Importing;
import pl.mosty.app.importing.decision.Choices;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.draft.Draft.MendDraft;
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
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.Person;
import pl.mosty.app.register.person.Posts;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.app.reporting.Reviewer;
import pl.mosty.app.test.ServerTest;
import pl.mosty.intake.Hints;
import pl.mosty.intake.source.SourceReader;

@ServerTest
final class UndoingTest {

    private static final Actor ANNA = new Actor("Anna");
    private static final String CHAPTER =
            """
            W 2031 r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:
             • 13 stycznia – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; rozmowy dotyczyły dróg rowerowych;
             • 20 lutego – Ambasadorem Rumunii w Polsce Ionem Popescu; rozmawiano o kulturze;
             • 4 marca – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; omówiono wystawę  szkła.
            """;

    @Autowired Importing importing;
    @Autowired Proposals proposals;
    @Autowired Decisions decisions;
    @Autowired Activities activities;
    @Autowired People people;
    @Autowired Posts posts;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);

    @BeforeEach
    void aCity() {
        city = Cities.aCity(jdbc);
    }

    @Test
    void takesPeopleAndPostsAlongThatNobodyElseHasMet() {
        var document = read(CHAPTER);
        accept(activity(document, "rowerowych"));
        accept(activity(document, "szkła"));
        accept(activity(document, "kulturze"));

        undo(activity(document, "kulturze"));
        undo(activity(document, "rowerowych"));

        assertThat(people.list(city)).extracting(Person::name).containsExactly("Lars Jensen");
        assertThat(posts.list(city)).hasSize(1);
        undo(activity(document, "szkła"));
        assertThat(people.list(city)).isEmpty();
        assertThat(posts.list(city)).isEmpty();
    }

    @Test
    void restoresWhatACorrectedDocumentChangedAndWithdrew() {
        decisions.acceptCertain(city, read(CHAPTER), ANNA);
        var before = narratives();
        var corrected =
                read(
                        CHAPTER.replace("rozmawiano o kulturze", "rozmawiano o kulturze i sporcie")
                                .replaceFirst(" • 4 marca.*\n", ""));
        for (var change : List.of(Change.CHANGE, Change.WITHDRAW)) {
            accept(
                    proposals.list(city, corrected).stream()
                            .filter(it -> it.isOpen() && it.change() == change)
                            .findFirst()
                            .orElseThrow());
        }
        assertThat(narratives()).hasSize(2);

        for (var it : proposals.list(city, corrected)) {
            if (it.state() == ProposalState.ACCEPTED && it.kind() == ProposalKind.ACTIVITY) {
                undo(it);
            }
        }

        assertThat(narratives()).isEqualTo(before);
    }

    @Test
    void putsTheWordsOfTheSourceBackWhenAMendIsTakenBack() {
        var document = read(CHAPTER);
        accept(activity(document, "szkła"));
        var mend = mend(document);
        accept(mend);
        assertThat(narratives()).containsExactly("; omówiono wystawę szkła");

        undo(mend);

        assertThat(narratives()).containsExactly("; omówiono wystawę  szkła");
        assertThat(activity(document, "szkła").corrected()).isNull();
    }

    @Test
    void refusesWhenTheRecordMovedOnSince() {
        decisions.acceptCertain(city, read(CHAPTER), ANNA);
        var corrected = read(CHAPTER.replace("o kulturze", "o kulturze i sporcie"));
        var change = activity(corrected, "sporcie");
        accept(change);
        var record =
                activities.list(city, 2031, Visibility.OFFICE).stream()
                        .filter(it -> it.narrative().contains("sporcie"))
                        .findFirst()
                        .orElseThrow();
        activities.change(
                city,
                record.id(),
                record.version(),
                record.details().withNarrative("; o szkołach", List.of()),
                ANNA);

        var now = proposals.find(city, change.id()).orElseThrow();
        assertThat(decisions.reopen(city, now.id(), now.version(), ANNA))
                .isInstanceOf(Outcome.ChangedSince.class);
        assertThat(narratives()).contains("; o szkołach");
    }

    /// Sections, partnerships, numbers, projects, memberships, photos, mends: a whole chapter.
    @Test
    void leavesNothingOfAWholeChapter() throws IOException {
        new Reviewer(importing, proposals, decisions, city).accept(Reviewer.invented());
        var document =
                new DocumentId(
                        jdbc.sql("select id from source_document where city_id = :city")
                                .param("city", city.value())
                                .query(Long.class)
                                .single());
        for (var proposal : proposals.list(city, document).reversed()) {
            undo(proposal);
        }
        for (var table :
                List.of(
                        "activity",
                        "photo",
                        "person",
                        "post",
                        "partner",
                        "agreement",
                        "membership",
                        "project",
                        "partnership_claim",
                        "outline_section",
                        "house_style",
                        "tenure",
                        "assertion")) {
            assertThat(
                            jdbc.sql(
                                            "select count(*) from %s where city_id = :city"
                                                    .formatted(table))
                                    .param("city", city.value())
                                    .query(Integer.class)
                                    .single())
                    .as(table)
                    .isZero();
        }
        assertThat(proposals.list(city, document)).allMatch(Proposal::isOpen);
        assertThat(proposals.list(city, document)).allMatch(it -> it.corrected() == null);
    }

    private List<String> narratives() {
        return activities.list(city, 2031, Visibility.OFFICE).stream()
                .map(Activity::narrative)
                .toList();
    }

    private DocumentId read(String text) {
        var source = new SourceReader().read(text.getBytes(StandardCharsets.UTF_8), "rozdzial.txt");
        return ((ImportResult.Read) importing.read(city, source, Hints.NONE, ANNA)).document();
    }

    private void accept(Proposal proposal) {
        var now = proposals.find(city, proposal.id()).orElseThrow();
        assertThat(decisions.accept(city, now.id(), now.version(), null, Choices.NONE, ANNA))
                .isInstanceOf(Outcome.Done.class);
    }

    private void undo(Proposal proposal) {
        var now = proposals.find(city, proposal.id()).orElseThrow();
        assertThat(decisions.reopen(city, now.id(), now.version(), ANNA))
                .as("%s", now)
                .isInstanceOf(Outcome.Done.class);
    }

    private Proposal activity(DocumentId document, String words) {
        return proposals.list(city, document).stream()
                .filter(it -> it.read().toString().contains(words))
                .filter(it -> it.kind() == ProposalKind.ACTIVITY)
                .findFirst()
                .orElseThrow();
    }

    private Proposal mend(DocumentId document) {
        return proposals.list(city, document).stream()
                .filter(it -> it.read() instanceof MendDraft)
                .filter(it -> " ".equals(((MendDraft) it.read()).suggestion()))
                .findFirst()
                .orElseThrow();
    }
}
