package pl.mosty.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import pl.mosty.app.account.AccountId;
import pl.mosty.app.account.Accounts;
import pl.mosty.app.account.CityId;
import pl.mosty.app.account.Role;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.importing.ImportResult;
import pl.mosty.app.importing.Importing;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.app.register.audit.AuditEntry;
import pl.mosty.app.register.form.CityLanguages;
import pl.mosty.app.register.form.CorrectedForm;
import pl.mosty.app.register.form.CorrectedForms;
import pl.mosty.app.register.form.FormId;
import pl.mosty.app.register.form.FormKind;
import pl.mosty.app.test.ServerTest;
import pl.mosty.intake.Hints;
import pl.mosty.intake.source.SourceReader;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.office.OfficeStyle;

@ServerTest
final class FormsTest {

    private static final Actor ANNA = new Actor("Anna");

    @Autowired MockMvc browser;
    @Autowired Accounts accounts;
    @Autowired CorrectedForms forms;
    @Autowired CityLanguages languages;
    @Autowired Audit audit;
    @Autowired Importing importing;
    @Autowired Proposals proposals;
    @Autowired JdbcClient jdbc;

    private CityId city = new CityId(0);
    private SignedIn anna = new SignedIn(new AccountId(city, 0), "", "", Role.EDITOR, false, "");

    @BeforeEach
    void anEditor() {
        city = Cities.aCity(jdbc);
        anna = editorOf(city);
    }

    @Test
    void listsAFormThatWasAddedAndDeletesIt() throws Exception {
        add("COUNTRY", "ukraina", "LOCATIVE", "Ukrainie Naddnieprzańskiej")
                .andExpect(status().is3xxRedirection());

        var id = forms.list(city).keySet().iterator().next();
        assertThat(page()).contains("Ukrainie Naddnieprzańskiej", ">Ukraina<");
        assertThat(forms.find(city, id).orElseThrow().lemma()).isEqualTo("UA");

        delete(id, anna).andExpect(status().is3xxRedirection());
        assertThat(forms.list(city)).isEmpty();
        assertThat(audit.list(city, new RecordRef(RecordKind.FORM, id.value())))
                .extracting(AuditEntry::action)
                .containsExactly(AuditEntry.Action.ADD, AuditEntry.Action.REMOVE);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        var wrong =
                add("COUNTRY", "Nibylandia", "LOCATIVE", " ")
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);

        assertThat(wrong)
                .contains("Nie ma państwa o nazwie „Nibylandia”")
                .contains("id=\"form-error\"")
                .contains("value=\"Nibylandia\"");
        assertThat(forms.list(city)).isEmpty();
    }

    @Test
    void refusesAnUnknownOfficeKindAndCase() throws Exception {
        add("OFFICE_MAN", "arcymistrz", "GENITIVE", "arcymistrza").andExpect(status().isOk());
        add("X", "Jan", "Y", "Jana").andExpect(status().isOk());

        assertThat(forms.list(city)).isEmpty();
    }

    @Test
    void aSecondFormOfTheSameCaseReplacesTheFirst() {
        put(FormKind.PERSON, "Gwyn Oule", Case.GENITIVE, "Gwyna Oule");
        var id = put(FormKind.PERSON, "Gwyn Oule", Case.GENITIVE, "Gwyna Oule’a");

        assertThat(forms.list(city)).hasSize(1);
        assertThat(forms.find(city, id).orElseThrow().form()).isEqualTo("Gwyna Oule’a");
    }

    @Test
    void anotherCityNeitherSeesNorDeletesIt() throws Exception {
        var id = put(FormKind.PLACE, "Brzegowo", Case.GENITIVE, "Brzegów");
        var other = Cities.aCity(jdbc);

        delete(id, editorOf(other)).andExpect(status().isNotFound());

        assertThat(forms.list(other)).isEmpty();
        assertThat(forms.list(city)).hasSize(1);
        assertThat(
                        languages
                                .of(other)
                                .names()
                                .inflect("Brzegowo", NameKind.PLACE, null, Case.GENITIVE))
                .isEqualTo("Brzegowa");
    }

    @Test
    void theCityWritesItsOwnForms() {
        put(FormKind.PLACE, "Brzegowo", Case.GENITIVE, "Brzegów");
        put(FormKind.COUNTRY_OFFICIAL, "DK", Case.GENITIVE, "Królestwa Duńskiego");
        put(FormKind.OFFICE_WOMAN, "ambassador", Case.INSTRUMENTAL, "ambasadorą");

        var own = languages.of(city);

        assertThat(own.names().inflect("Brzegowo", NameKind.PLACE, null, Case.GENITIVE))
                .isEqualTo("Brzegów");
        assertThat(own.countries().get("DK").officialName().in(Case.GENITIVE))
                .isEqualTo("Królestwa Duńskiego");
        assertThat(
                        own.offices()
                                .inflect(
                                        own.offices().get("ambassador"),
                                        Gender.FEMININE,
                                        Case.INSTRUMENTAL,
                                        OfficeStyle.OFFICIAL))
                .isEqualTo("Ambasadorą");
    }

    @Test
    void theCityReadsItsOwnForms() {
        put(FormKind.PERSON, "Gwyn Oule", Case.INSTRUMENTAL, "Gwynem Oulem");
        var chapter =
                """
                W 2031 r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:

                 • 13 stycznia – Ambasadorem Królestwa Danii w Polsce Gwynem Oulem; rozmowy dotyczyły dróg.
                """;
        var source = new SourceReader().read(chapter.getBytes(StandardCharsets.UTF_8), "a.txt");

        var read = importing.read(city, source, new Hints(2031, null), ANNA);

        assertThat(read).isInstanceOf(ImportResult.Read.class);
        var people =
                proposals.list(city, ((ImportResult.Read) read).document()).stream()
                        .map(it -> it.draft())
                        .filter(ActivityDraft.class::isInstance)
                        .flatMap(it -> ((ActivityDraft) it).people().stream())
                        .map(it -> it.name())
                        .toList();
        assertThat(people).containsExactly("Gwyn Oule");
    }

    private FormId put(FormKind kind, String lemma, Case grammaticalCase, String form) {
        return forms.put(city, new CorrectedForm(kind, lemma, grammaticalCase, form), ANNA);
    }

    private ResultActions add(String kind, String lemma, String grammaticalCase, String form)
            throws Exception {
        return browser.perform(
                post("/office/forms")
                        .with(user(anna))
                        .with(csrf())
                        .param("kind", kind)
                        .param("lemma", lemma)
                        .param("grammaticalCase", grammaticalCase)
                        .param("form", form));
    }

    private ResultActions delete(FormId id, SignedIn editor) throws Exception {
        return browser.perform(
                post("/office/forms/" + id.value() + "/delete").with(user(editor)).with(csrf()));
    }

    private String page() throws Exception {
        return browser.perform(get("/office/forms").with(user(anna)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private SignedIn editorOf(CityId of) {
        var login = "anna-" + UUID.randomUUID();
        accounts.create(of, login, "Anna Żak", Role.EDITOR, "korek-wiosło-latarnia");
        return accounts.find(login).orElseThrow();
    }
}
