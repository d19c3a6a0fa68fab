package pl.mosty.app.portal;

import static java.time.Month.APRIL;
import static java.time.Month.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import pl.mosty.app.register.activity.ActivityState;
import pl.mosty.app.register.merging.Merges;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.test.ServerTest;

@ServerTest
final class PortalTest {

    @Autowired MockMvc browser;
    @Autowired Partners partners;
    @Autowired People people;
    @Autowired Merges merges;
    @LocalServerPort int port;

    @Autowired PortalRecords records;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lata",
                "/partnerzy",
                "/kraje",
                "/osoby",
                "/projekty",
                "/sieci",
                "/szukaj"
            })
    void showsEveryListInBothLanguages(String path) throws Exception {
        assertThat(page(path + "?lang=pl")).contains("<html lang=\"pl\">", "Przejdź do treści");
        assertThat(page(path + "?lang=en")).contains("<html lang=\"en\">", "Skip to content");
    }

    @Test
    void tellsOfAVisitOnItsYearItsPartnerAndItsCountry() throws Exception {
        var partner = aPartner("Brzegowo");
        records.aVisit(
                LocalDate.of(1951, APRIL, 4),
                ActivityState.PUBLISHED,
                "uczestniczyli w Dniach Kultury; w programie było czytanie książek",
                partner);

        assertThat(page("/1951"))
                .contains("Uczestniczyli w Dniach Kultury", "W programie było czytanie książek.")
                .contains("4\u00a0kwietnia", "Kwiecień");
        assertThat(page("/partnerzy/" + slug(partner)))
                .contains("Uczestniczyli w Dniach Kultury", "1951");
        assertThat(page("/lata")).contains("href=\"/1951\"");
    }

    @Test
    void leadsFromTheAddressOfAMergedPersonToTheOneThatStayed() throws Exception {
        var name = anyName();
        var gone = records.aPerson("Solveig Holt " + name);
        var stays = records.aPerson("Solveig Holth " + name);
        var before = people.get(records.city(), gone).slug();
        records.aMeeting(
                LocalDate.of(1931, MAY, 9),
                ActivityState.PUBLISHED,
                "; mówiono o portach",
                gone,
                records.anAmbassador("NO"),
                "NO");

        merges.merge(records.city(), gone, stays, PortalRecords.ANNA);

        var now = people.get(records.city(), stays).slug();
        browser.perform(get("/osoby/" + before))
                .andExpect(status().isMovedPermanently())
                .andExpect(redirectedUrl("/osoby/" + now));
        assertThat(page("/osoby/" + now)).contains("Mówiono o portach.");
    }

    @Test
    void tellsWhoWasAmbassador() throws Exception {
        var person = records.aPerson("Ingrid Solvik " + anyName());
        var slug = people.get(records.city(), person).slug();
        var id =
                records.aMeeting(
                        LocalDate.of(1952, MAY, 9),
                        ActivityState.PUBLISHED,
                        "; mówiono o żegludze",
                        person,
                        records.anAmbassador("NO"),
                        "NO");

        assertThat(page("/kraje/NO")).contains("Norwegia", "Ambasador Norwegii", "Ingrid Solvik");
        assertThat(page("/osoby/" + slug)).contains("Ambasador Norwegii", "Mówiono o żegludze.");
        assertThat(page("/stanowiska/ambasador-no")).contains("Ingrid Solvik");
        assertThat(page("/kraje/NO?lang=en"))
                .contains("<h1>Norway</h1>", "lang=\"pl\">Ambasador Norwegii</a>");
        browser.perform(get("/wydarzenia/" + id.value()))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", containsString("ingrid-solvik")));
    }

    @ParameterizedTest
    @CsvSource({"1961, DRAFT", "1962, REVIEWED", "1963, WITHDRAWN"})
    void hidesWhatIsNotPublished(int year, ActivityState state) throws Exception {
        var partner = aPartner("Ukrytów");
        var person = records.aPerson("Ukryta Osoba " + anyName());
        var visit = records.aVisit(LocalDate.of(year, MAY, 1), state, "pojechali", partner);
        records.aMeeting(
                LocalDate.of(year, MAY, 2), state, "", person, records.anAmbassador("AD"), "AD");

        for (var path :
                new String[] {
                    "/" + year,
                    "/wydarzenia/" + visit.value(),
                    "/partnerzy/" + slug(partner),
                    "/osoby/" + people.get(records.city(), person).slug(),
                    "/kraje/AD",
                    "/stanowiska/ambasador-ad"
                }) {
            browser.perform(get(path)).andExpect(status().isNotFound());
        }
        assertThat(page("/osoby")).doesNotContain("Ukryta Osoba");
        assertThat(page("/partnerzy")).doesNotContain("Ukrytów");
        assertThat(page("/szukaj?q=Ukryta+Osoba")).doesNotContain("/osoby/ukryta");
    }

    @Test
    void showsAPhotographWithItsThreeTextsAsLongAsItsActivityIsPublic() throws Exception {
        var visit =
                records.aVisit(LocalDate.of(1956, MAY, 1), ActivityState.PUBLISHED, "otwarto port");
        var photo = records.aPhoto(visit, "Otwarcie portu", "trzy osoby na molo", "UMW");
        var file = "/zdjecia/" + photo.value();
        var etag = "\"" + PortalRecords.SHA256 + "\"";

        browser.perform(get("/wydarzenia/" + visit.value() + "-otwarto-port"))
                .andExpect(content().string(containsString("alt=\"trzy osoby na molo\"")))
                .andExpect(content().string(containsString("<span>Otwarcie portu</span>")))
                .andExpect(content().string(containsString("Źródło: UMW")));
        browser.perform(get(file))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("ETag", etag));
        browser.perform(get(file).header("If-None-Match", etag))
                .andExpect(status().isNotModified());

        records.withdraw(visit);

        browser.perform(get(file)).andExpect(status().isNotFound());
    }

    @Test
    void choosesByPartnerAndKeepsTheRestOut() throws Exception {
        var one = aPartner("Jedynka");
        var other = aPartner("Dwójka");
        records.aVisit(LocalDate.of(1953, MAY, 1), ActivityState.PUBLISHED, "pierwsza", one);
        records.aVisit(LocalDate.of(1953, MAY, 2), ActivityState.PUBLISHED, "druga", other);

        assertThat(page("/1953?partner=" + slug(one)))
                .contains("Pierwsza", "1 wydarzenie z 2.")
                .doesNotContain("Druga");
        assertThat(page("/1953?rodzaj=MEETING&kraj=zz")).contains("0 wydarzeń z 2.");
    }

    @Test
    void leadsFromOtherWordsToTheRightAddress() throws Exception {
        var id =
                records.aVisit(
                        LocalDate.of(1954, MAY, 1),
                        ActivityState.PUBLISHED,
                        "otwarto wystawę „Łódź”",
                        aPartner("Wystawno"));
        var right = "/wydarzenia/" + id.value() + "-otwarto-wystawe-lodz";

        browser.perform(get("/wydarzenia/" + id.value() + "-stary-tytul"))
                .andExpect(redirectedUrl(right));
        assertThat(page(right)).contains("rel=\"canonical\" href=\"http://localhost" + right);
    }

    @Test
    void escapesWhatARecordSays() throws Exception {
        records.aVisit(
                LocalDate.of(1955, MAY, 1),
                ActivityState.PUBLISHED,
                "<script>alert('x')</script>",
                aPartner("<b>Gruby & Synowie</b>"));

        assertThat(page("/1955"))
                .contains("&lt;script&gt;", "Gruby &amp; Synowie")
                .doesNotContain("<script>", "<b>Gruby");
        assertThat(page("/szukaj?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"))
                .doesNotContain("<script>");
    }

    @Test
    void remembersTheLanguageThatWasChosen() throws Exception {
        browser.perform(get("/lata?lang=en"))
                .andExpect(header().string("Set-Cookie", startsWith("lang=en; Path=/")));
        assertThat(
                        browser.perform(get("/lata").cookie(new Cookie("lang", "en")))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .contains("<html lang=\"en\">", "href=\"/lata?lang=pl\"");
    }

    @Test
    void keepsTheQuestionWhenTheLanguageChanges() throws Exception {
        assertThat(page("/szukaj?q=wsp%C3%B3%C5%82praca&lang=pl"))
                .contains("href=\"/szukaj?q=wsp%C3%B3%C5%82praca&amp;lang=en\"");
    }

    @Test
    void needsNoSessionAndNothingInline() throws Exception {
        var response = browser.perform(get("/")).andReturn().getResponse();

        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(response.getContentAsString()).doesNotContain(" style=", "<style", "<script");
    }

    @Test
    void letsBrowsersKeepItsStyleSheetForAYear() throws Exception {
        var path =
                page("/")
                        .transform(
                                it -> it.replaceAll("(?s).*href=\"([^\"]+base\\.css)\".*", "$1"));

        browser.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @Test
    void saysInBothLanguagesThatThereIsNoSuchPage() throws Exception {
        var polish = fetch("/nie-ma-takiej");
        assertThat(polish.statusCode()).isEqualTo(404);
        assertThat(polish.body()).contains("Tu most się urywa", "href=\"/szukaj\"");
        assertThat(fetch("/1899?lang=en").body()).contains("The bridge ends here");
    }

    private HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private String page(String path) throws Exception {
        return browser.perform(get(URI.create(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private PartnerId aPartner(String name) {
        return records.aPartner(name + " " + anyName(), "CZ");
    }

    private String slug(PartnerId partner) {
        return partners.get(records.city(), partner).slug();
    }

    private static String anyName() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
