package pl.mosty.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import pl.mosty.app.test.ServerTest;

@ServerTest
final class SignInTest {

    private static final String PASSWORD = "korek-wiosło-latarnia";

    @LocalServerPort private int port;
    @Autowired private MockMvc browser;
    @Autowired private Accounts accounts;
    @Autowired private Cities cities;

    private City city = new City(new CityId(0), "");
    private String login = "";

    @BeforeEach
    void anEditorOfANewCity() {
        var number = cities.list().size();
        city = cities.create("Mostowo " + number);
        login = "anna" + number;
        accounts.create(city.id(), login, "Anna Żak", Role.EDITOR, PASSWORD);
    }

    @Test
    void theRightPasswordLeadsToTheOffice() throws Exception {
        browser.perform(formLogin("/sign-in").user(login).password(PASSWORD))
                .andExpect(redirectedUrl("/office"));
    }

    @Test
    void theLoginIsNotCaseSensitive() throws Exception {
        browser.perform(
                        formLogin("/sign-in")
                                .user(" " + login.replace('a', 'A'))
                                .password(PASSWORD))
                .andExpect(redirectedUrl("/office"));
    }

    @Test
    void aWrongPasswordLeadsBackToTheForm() throws Exception {
        browser.perform(formLogin("/sign-in").user(login).password("inne"))
                .andExpect(redirectedUrl("/sign-in?failed=yes"));
        var page =
                browser.perform(get("/sign-in?failed=yes"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page).contains("Nie udało się zalogować", "_csrf");
    }

    @Test
    void signingInGivesANewSessionThatScriptsAndOtherSitesCannotUse() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var form = client.send(request().GET().build(), BodyHandlers.ofString());
            var before = cookie(form);
            var token = form.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            var answer =
                    client.send(
                            request()
                                    .header("Cookie", before.split(";", 2)[0])
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(
                                            BodyPublishers.ofString(
                                                    "_csrf=%s&username=%s&password=%s"
                                                            .formatted(
                                                                    token,
                                                                    login,
                                                                    URLEncoder.encode(
                                                                            PASSWORD,
                                                                            StandardCharsets
                                                                                    .UTF_8))))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/office");
            assertThat(cookie(answer)).isNotEqualTo(before).contains("HttpOnly", "SameSite=Lax");
        }
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"));
    }

    private static String cookie(HttpResponse<?> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        browser.perform(post("/sign-in").param("username", login).param("password", PASSWORD))
                .andExpect(status().isForbidden());
    }

    @Test
    void passwordsAreStoredAsHashes() {
        assertThat(accounts.find(login).orElseThrow().passwordHash())
                .startsWith("{bcrypt}")
                .doesNotContain(PASSWORD);
    }

    @Test
    void aRefusalCarriesThePolicyToo() throws Exception {
        var response = browser.perform(get("/office")).andReturn().getResponse();
        assertThat(response.getRedirectedUrl()).endsWith("/sign-in");
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }
}
