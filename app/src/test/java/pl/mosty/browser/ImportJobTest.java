package pl.mosty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.account.Accounts;
import pl.mosty.app.account.CityId;

/// The page of a file that is being read in.
@BrowserTest
final class ImportJobTest {

    private static final String CHAPTER =
            """
            W 2031 r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:
             • 13 stycznia – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; rozmowy dotyczyły dróg.
            """;

    @Autowired JdbcClient jdbc;
    @Autowired Accounts accounts;

    @ParameterizedTest
    @CsvSource({"PHONE, pl", "PHONE, en", "DESKTOP, pl", "DESKTOP, en"})
    void everyStateIsAccessibleAndFits(Screen screen, String language, Visitors visitors) {
        var officer = visitors.officers().ofNewCity();
        var city = accounts.find(officer.login()).orElseThrow().city();
        var visitor = visitors.on(screen).signIn(officer);
        long reading = job(city, "READING", null);
        visitor.open("/office/import-jobs/" + reading + "?lang=" + language);
        visitor.assertAccessible().assertFits().assertSpeaks(language);
        visitor.open("/office/import-jobs/" + job(city, "FAILED", "NOTHING_READ"));
        visitor.assertAccessible().assertFits();
        visitor.open("/office/imports").assertAccessible().assertFits();
        visitor.open("/office/import-jobs/" + job(city, "INTERRUPTED", null));
        visitor.assertAccessible().assertFits();
        visitor.page().locator("form[action$='/restart'] button").click();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/office/imports/\\d+$"));
        assertThat(visitor.page().locator("article.proposal").first()).isVisible();
    }

    private long job(CityId city, String state, @org.jspecify.annotations.Nullable String problem) {
        return jdbc.sql(
                        """
                        insert into import_job
                            (city_id, name, bytes, state, percent, problem, asked_at, asked_by)
                        values (:city, 'rozdzial.txt', convert_to(:text, 'UTF8'), :state, 10,
                                :problem, now(), 'Anna')
                        returning id
                        """)
                .param("city", city.value())
                .param("text", CHAPTER)
                .param("state", state)
                .param("problem", problem)
                .query(Long.class)
                .single();
    }
}
