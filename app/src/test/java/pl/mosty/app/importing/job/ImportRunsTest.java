package pl.mosty.app.importing.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import pl.mosty.app.account.Accounts;
import pl.mosty.app.account.CityId;
import pl.mosty.app.account.Role;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.Cities;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.test.ServerTest;
import pl.mosty.intake.Hints;

@ServerTest
final class ImportRunsTest {

    private static final Actor ANNA = new Actor("Anna");
    private static final String CHAPTER =
            """
            W 2031 r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:
             • 13 stycznia – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; rozmowy dotyczyły dróg rowerowych.
            """;

    @Autowired ImportRuns runs;
    @Autowired ImportJobs jobs;
    @Autowired Proposals proposals;
    @Autowired Accounts accounts;
    @Autowired MockMvc browser;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);

    @BeforeEach
    void aCity() {
        city = Cities.aCity(jdbc);
    }

    @Test
    void aSmallFileIsReadyAtOnceAndItsBytesAreForgotten() {
        var job = submit(CHAPTER);
        assertThat(job.state()).isEqualTo(JobState.READY);
        assertThat(job.percent()).isEqualTo(100);
        assertThat(proposals.tally(city, Objects.requireNonNull(job.document())).open())
                .isPositive();
        assertThat(jobs.findBytes(city, job.id())).isEmpty();
        assertThat(jobs.listUnready(city)).isEmpty();
    }

    @Test
    void saysWhyAFileCouldNotBeRead() {
        assertThat(submit("\0\1\2").problem()).isEqualTo(Problem.REFUSED);
        assertThat(submit("\0\1\2").refusalPl()).isNotBlank();
        assertThat(submit("Zupełnie inny tekst z 2031 r.").problem())
                .isIn(Problem.NOTHING_READ, Problem.YEAR_UNKNOWN);
    }

    @Test
    void aReadingThatTheServerLeftIsInterruptedAndBeginsAgainWhenAsked() throws Exception {
        var left = leftBehind("READING");
        var waiting = leftBehind("QUEUED");

        runs.takeOver();

        assertThat(jobs.find(city, left).orElseThrow().state()).isEqualTo(JobState.INTERRUPTED);
        awaitReady(waiting);
        assertThat(runs.restart(city, left)).isTrue();
        assertThat(runs.restart(city, left)).as("only once").isFalse();
        awaitReady(left);
    }

    @Test
    void thePageShowsHowFarAFileIsAndLeadsToItsReview() throws Exception {
        var login = "anna-" + UUID.randomUUID();
        accounts.create(city, login, "Anna Żak", Role.EDITOR, "korek-wiosło-latarnia");
        var anna = accounts.find(login).orElseThrow();
        var job = leftBehind("READING");
        jobs.note(city, job, 60);
        browser.perform(get("/office/import-jobs/" + job.value()).with(user(anna)))
                .andExpect(status().isOk())
                .andExpect(it ->
                        assertThat(it.getResponse().getContentAsString(StandardCharsets.UTF_8))
                                .contains("Zrobiono 60%"));
        assertThat(jobs.move(city, job, JobState.READING, JobState.INTERRUPTED)).isTrue();
        browser.perform(
                        post("/office/import-jobs/" + job.value() + "/restart")
                                .with(user(anna))
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());
        awaitReady(job);
        var document = jobs.find(city, job).orElseThrow().document();
        browser.perform(get("/office/import-jobs/" + job.value()).with(user(anna)))
                .andExpect(it ->
                        assertThat(it.getResponse().getRedirectedUrl())
                                .isEqualTo(
                                        "/office/imports/"
                                                + Objects.requireNonNull(document).value()));
        browser.perform(get("/office/import-jobs/999999").with(user(anna)))
                .andExpect(status().isNotFound());
    }

    private ImportJob submit(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var id =
                runs.submit(
                        city,
                        "rozdzial.txt",
                        new ByteArrayInputStream(bytes),
                        bytes.length,
                        Hints.NONE,
                        ANNA);
        awaitEnd(id);
        return jobs.find(city, id).orElseThrow();
    }

    private JobId leftBehind(String state) {
        var text = CHAPTER.replace("dróg", "dróg " + UUID.randomUUID());
        return new JobId(
                jdbc.sql(
                                """
                                insert into import_job
                                    (city_id, name, bytes, state, asked_at, asked_by)
                                values (:city, 'rozdzial.txt', :bytes, :state, now(), 'Anna')
                                returning id
                                """)
                        .param("city", city.value())
                        .param("bytes", text.getBytes(StandardCharsets.UTF_8))
                        .param("state", state)
                        .query(Long.class)
                        .single());
    }

    private void awaitReady(JobId job) {
        awaitEnd(job);
        assertThat(jobs.find(city, job).orElseThrow().state()).isEqualTo(JobState.READY);
    }

    private void awaitEnd(JobId job) {
        while (jobs.find(city, job).orElseThrow().state().isUnderWay()) {
            Thread.onSpinWait();
        }
    }
}
