package pl.mosty.app.importing.undoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.Decisions;
import pl.mosty.app.importing.ImportResult;
import pl.mosty.app.importing.Importing;
import pl.mosty.app.importing.decision.Choices;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalKind;
import pl.mosty.app.importing.proposal.ProposalState;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.Cities;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.person.People;
import pl.mosty.app.test.ServerTest;
import pl.mosty.intake.Hints;
import pl.mosty.intake.source.SourceReader;

/// Both press at the same moment, in transactions of their own.
@ServerTest
final class TwoReviewersTest {

    private static final Actor ANNA = new Actor("Anna");
    private static final Actor PIOTR = new Actor("Piotr");
    private static final String CHAPTER =
            """
            W 2031 r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:
             • 13 stycznia – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; rozmowy dotyczyły dróg rowerowych;
             • 4 marca – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; omówiono wystawę szkła.
            """;

    @Autowired Importing importing;
    @Autowired Proposals proposals;
    @Autowired Decisions decisions;
    @Autowired Activities activities;
    @Autowired People people;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);
    private List<Proposal> meetings = List.of();

    @BeforeEach
    void aChapter() {
        city = Cities.aCity(jdbc);
        var source =
                new SourceReader().read(CHAPTER.getBytes(StandardCharsets.UTF_8), "rozdzial.txt");
        var read = (ImportResult.Read) importing.read(city, source, Hints.NONE, ANNA);
        meetings =
                proposals.list(city, read.document()).stream()
                        .filter(it -> it.kind() == ProposalKind.ACTIVITY)
                        .toList();
    }

    @RepeatedTest(5)
    void oneAcceptsAndTheOtherIsToldWhoWasFaster() throws Exception {
        var meeting = meetings.getFirst();
        var outcomes = atOnce(() -> accept(meeting, ANNA), () -> accept(meeting, PIOTR));
        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
        assertThat(outcomes)
                .filteredOn(Outcome.Stale.class::isInstance)
                .singleElement()
                .extracting(it -> ((Outcome.Stale) it).now())
                .satisfies(now -> {
                    assertThat(now).isNotNull();
                    assertThat(now.state()).isEqualTo(ProposalState.ACCEPTED);
                    assertThat(now.decidedBy()).isIn("Anna", "Piotr");
                });
        assertThat(activities.list(city, 2031, Visibility.OFFICE)).hasSize(1);
    }

    @RepeatedTest(5)
    void acceptingAndRejectingAtOnceLeavesOneOfThem() throws Exception {
        var meeting = meetings.getFirst();
        atOnce(
                () -> accept(meeting, ANNA),
                () -> decisions.reject(city, meeting.id(), meeting.version(), PIOTR));
        var now = proposals.find(city, meeting.id()).orElseThrow();
        assertThat(activities.list(city, 2031, Visibility.OFFICE))
                .hasSize(now.state() == ProposalState.ACCEPTED ? 1 : 0);
        assertThat(now.version()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void aPersonInTwoProposalsIsMadeOnce() throws Exception {
        var outcomes =
                atOnce(
                        () -> accept(meetings.getFirst(), ANNA),
                        () -> accept(meetings.getLast(), PIOTR));
        assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
        assertThat(people.list(city)).hasSize(1);
    }

    private Outcome accept(Proposal proposal, Actor actor) {
        return decisions.accept(city, proposal.id(), proposal.version(), null, Choices.NONE, actor);
    }

    private static List<Outcome> atOnce(Callable<Outcome> one, Callable<Outcome> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> both =
                    Stream.of(one, other)
                            .map(it ->
                                    threads.submit(() -> {
                                        start.await();
                                        return it.call();
                                    }))
                            .toList();
            return List.of(both.getFirst().get(), both.getLast().get());
        }
    }
}
