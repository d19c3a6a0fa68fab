package pl.mosty.app.importing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import pl.mosty.app.account.Accounts;
import pl.mosty.app.account.CityId;
import pl.mosty.app.account.Role;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.importing.draft.Draft.SectionDraft;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.ProposalKind;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.Cities;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.app.test.ServerTest;

@ServerTest
final class ReviewPagesTest {

    private static final String CHAPTER =
            """
            W 2031 r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:

             • 13 stycznia – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; rozmowy dotyczyły <dróg> rowerowych;
             • 20 lutego – Ambasadorem Rumunii w Polsce Ionem Popescu; rozmawiano o kulturze.
            """;

    @Autowired MockMvc browser;
    @Autowired Accounts accounts;
    @Autowired Proposals proposals;
    @Autowired Activities activities;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);
    private SignedIn anna =
            new SignedIn(
                    new pl.mosty.app.account.AccountId(city, 0), "", "", Role.EDITOR, false, "");

    @BeforeEach
    void anEditor() {
        city = Cities.aCity(jdbc);
        var login = "anna-" + UUID.randomUUID();
        accounts.create(city, login, "Anna Żak", Role.HEAD, "korek-wiosło-latarnia");
        anna = accounts.find(login).orElseThrow();
    }

    @Test
    void showsTheSourceBesideTheProposalsWithLinksBothWays() throws Exception {
        var document = upload(CHAPTER);
        var proposal = activity(document);

        var page = page("/office/imports/" + document.value());

        assertThat(page)
                .contains("href=\"#w-" + proposal.id().value() + "\"")
                .contains("id=\"w-" + proposal.id().value() + "\"")
                .contains("href=\"#p-" + proposal.id().value() + "\"")
                .contains("&lt;dróg&gt;")
                .doesNotContain("<dróg>");
    }

    @Test
    void acceptsAProposalAndShowsItsRecordWithItsWords() throws Exception {
        var document = upload(CHAPTER);
        var proposal = activity(document);

        decide(proposal, "/accept");

        var record = activities.list(city, 2031, Visibility.OFFICE).getFirst();
        assertThat(page("/office/register/activity/" + record.id().value()))
                .contains("13 stycznia")
                .contains("/office/imports/" + document.value() + "/words/");
        var back =
                browser.perform(
                                get(
                                                "/office/imports/{d}/words/{s}",
                                                document.value(),
                                                proposal.evidence().span().start())
                                        .with(user(anna)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        assertThat(back).endsWith("#w-" + proposal.id().value());
    }

    @Test
    void acceptsWithCorrectionsAndKeepsTheFormWhenOneIsWrong() throws Exception {
        var document = upload(CHAPTER);
        var proposal = activity(document);
        var address = address(proposal);

        var wrong =
                browser.perform(
                                post(address)
                                        .with(user(anna))
                                        .with(csrf())
                                        .param("version", "0")
                                        .param("start", "2031-02-31")
                                        .param("narrative", "; zmieniono"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(wrong).contains("id=\"start-error\"").contains("; zmieniono");

        browser.perform(
                        post(address)
                                .with(user(anna))
                                .with(csrf())
                                .param("version", "0")
                                .param("start", "2031-02-03")
                                .param("kind", "MEETING")
                                .param("countries", "Dania, Szwecja")
                                .param("narrative", "; zmieniono"))
                .andExpect(status().is3xxRedirection());
        assertThat(activities.list(city, 2031, Visibility.OFFICE))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.date()).hasToString("2031-02-03");
                    assertThat(it.narrative()).isEqualTo("; zmieniono");
                    assertThat(it.details().countries()).containsExactly("DK", "SE");
                });
    }

    @Test
    void aLeadIsEditedWithNamesForWhatTheReportFillsIn() throws Exception {
        var section =
                proposals.list(city, upload(CHAPTER)).stream()
                        .filter(it -> it.kind() == ProposalKind.SECTION)
                        .findFirst()
                        .orElseThrow();
        assertThat(((SectionDraft) section.read()).lead()).contains("W {year} r.");

        assertThat(page(address(section))).contains("W [rok] r.").doesNotContain("{year}");
        browser.perform(
                        post(address(section))
                                .with(user(anna))
                                .with(csrf())
                                .param("version", "0")
                                .param("lead", "W roku [rok] [nasz] Prezydent rozmawiał z:"))
                .andExpect(status().is3xxRedirection());

        var now = proposals.find(city, section.id()).orElseThrow();
        assertThat(((SectionDraft) now.draft()).lead())
                .isEqualTo("W roku {year} [nasz] Prezydent rozmawiał z:");
    }

    @Test
    void namesBesideASectionItsFindings() throws Exception {
        var document = upload(CHAPTER.replace("dotyczyły <dróg>", "dotyczyły  <dróg>"));

        assertThat(page("/office/imports/" + document.value() + "?type=mend&section=0"))
                .contains("needless-space");
    }

    @Test
    void tellsTheSecondReviewerThatSomebodyWasFaster() throws Exception {
        var proposal = activity(upload(CHAPTER));
        decide(proposal, "/reject");

        var flash =
                browser.perform(
                                post(address(proposal) + "/accept")
                                        .with(user(anna))
                                        .with(csrf())
                                        .param("version", "0"))
                        .andReturn()
                        .getFlashMap();

        assertThat(flash.get("problem")).asString().contains("Anna Żak: odrzucono to przed chwilą");
    }

    @Test
    void publishesWhatWasAccepted() throws Exception {
        var document = upload(CHAPTER);
        decide(activity(document), "/accept");

        browser.perform(
                        post("/office/imports/" + document.value() + "/publish")
                                .with(user(anna))
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(activities.list(city, 2031, Visibility.PUBLIC)).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithAFile() throws Exception {
        assertThat(answer(new MockMultipartFile("file", "pusty.txt", "text/plain", new byte[0])))
                .contains("Plik jest pusty");
        assertThat(
                        answer(
                                new MockMultipartFile(
                                        "file", "x.bin", "text/plain", new byte[] {0, 1, 2, 0})))
                .contains("nie jest dokument tekstowy");
        assertThat(answer(new MockMultipartFile("file", "", "text/plain", new byte[0])))
                .contains("Wybierz plik");
    }

    private String answer(MockMultipartFile file) throws Exception {
        return browser.perform(
                        multipart("/office/imports").file(file).with(user(anna)).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private DocumentId upload(String text) throws Exception {
        var file =
                new MockMultipartFile(
                        "file",
                        "rozdzial.txt",
                        "text/plain",
                        text.getBytes(StandardCharsets.UTF_8));
        var address =
                browser.perform(
                                multipart("/office/imports")
                                        .file(file)
                                        .with(user(anna))
                                        .with(csrf()))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        assertThat(address).startsWith("/office/imports/");
        return new DocumentId(Long.parseLong(("" + address).replaceAll(".*/", "")));
    }

    private void decide(Proposal proposal, String decision) throws Exception {
        browser.perform(
                        post(address(proposal) + decision)
                                .with(user(anna))
                                .with(csrf())
                                .param("version", "" + proposal.version()))
                .andExpect(status().is3xxRedirection());
    }

    private static String address(Proposal proposal) {
        return "/office/imports/" + proposal.document().value() + "/" + proposal.id().value();
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address).with(user(anna)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Proposal activity(DocumentId document) {
        return proposals.list(city, document).stream()
                .filter(it -> it.kind() == ProposalKind.ACTIVITY)
                .findFirst()
                .orElseThrow();
    }
}
