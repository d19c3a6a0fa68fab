package pl.mosty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
final class ReviewPageTest {

    private static final String CHAPTER =
            """
            W {year} r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:

             • 13 stycznia – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; rozmowy dotyczyły dróg rowerowych;
             • 20 lutego – Ambasadorem Rumunii w Polsce Ionem Popescu; rozmawiano o kulturze.
            Wizyta ambasadora Rumunii

            dwie osoby przy stole, na stole flagi

            Źródło: UMW

            Miasto Wierzbogród było w {year} r. członkiem następujących organizacji i platform współpracy międzynarodowej:

             • EUROCITIES;
             • Mayors for Peace.
            """;

    @ParameterizedTest
    @CsvSource({"PHONE, 2041, pl", "DESKTOP, 2042, en", "NARROWEST, 2043, pl"})
    void everyPageOfTheReviewIsAccessibleAndFits(
            Screen screen, int year, String language, Visitors visitors) {
        var visitor = visitors.on(screen).signIn(visitors.officers().ofNewCity());
        visitor.open("/office/imports?lang=" + language);
        check(visitor);
        upload(visitor, year);
        check(visitor);
        var review = visitor.page().url();

        visitor.page().locator(".proposal a.button").last().click();
        check(visitor);
        visitor.page().navigate(review);
        visitor.page().locator("form[action$='/certain'] button").click();
        assertThat(visitor.page().locator(".notice.success")).isVisible();
        check(visitor);
        visitor.open("/office/register?year=" + year);
        check(visitor);
        visitor.page().locator("tbody a").first().click();
        assertThat(visitor.page().locator("blockquote")).isVisible();
        check(visitor);
    }

    @Test
    void aProposalIsDecidedWithTheKeyboardAndWithoutScripts(Visitors visitors) {
        var visitor = visitors.withoutScripts(Screen.DESKTOP);
        signInWithoutScripts(visitor, visitors.officers().ofNewCity());
        visitor.page().navigate("/office/imports");
        upload(visitor, 2044);

        visitor.page().locator(".proposal .buttons button").first().focus();
        visitor.keyboard().press("Enter");

        assertThat(visitor.page()).hasURL(Pattern.compile(".*#p-\\d+$"));
        assertThat(visitor.page().locator(".proposal.accepted")).hasCount(1);
    }

    @Test
    void wordsAndProposalLeadToEachOther(Visitors visitors) {
        var visitor = visitors.on(Screen.DESKTOP).signIn(visitors.officers().ofNewCity());
        visitor.open("/office/imports");
        upload(visitor, 2045);

        visitor.page().locator("mark a").first().click();
        var proposal = visitor.page().locator(".proposal:target");
        assertThat(proposal).isVisible();
        proposal.locator("a[href^='#w-']").click();
        assertThat(visitor.page().locator("mark:target")).isInViewport();
    }

    private static void check(Visitor visitor) {
        visitor.assertAccessible().assertFits();
    }

    private static void signInWithoutScripts(Visitor visitor, Officer officer) {
        visitor.page().navigate("/sign-in");
        visitor.page().locator("#username").fill(officer.login());
        visitor.page().locator("#password").fill(officer.password());
        visitor.page().locator("main form button").click();
    }

    private static void upload(Visitor visitor, int year) {
        var text = CHAPTER.replace("{year}", "" + year).getBytes(StandardCharsets.UTF_8);
        visitor.page()
                .locator("#file")
                .setInputFiles(new FilePayload(year + ".txt", "text/plain", text));
        visitor.page().locator("main form[enctype] button").click();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/office/imports/\\d+$"));
        assertThat(visitor.page().locator(".proposal").count()).isPositive();
    }
}
