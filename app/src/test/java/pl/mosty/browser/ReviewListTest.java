package pl.mosty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Findings beside the text, filters, decisions on a group, keys.
@BrowserTest
final class ReviewListTest {

    private static final String CHAPTER =
            """
            W {year} r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:
             • 13 stycznia – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; rozmowy dotyczyły  dróg rowerowych;
             • 20 lutego – Ambasadorem Rumunii w Polsce Ionem Popescu; rozmawiano o kulturze;
             • 5 marca – Ambasadorem Irlandii w Polsce Seanem Murphym; mówiono o szkołach.
            Miasto Wierzbogród było w {year} r. członkiem następujących organizacji i platform współpracy międzynarodowej:
             • EUROCITIES;
             • Mayors for Peace.
            """;

    @ParameterizedTest
    @CsvSource({"PHONE, 2051, pl", "PHONE, 2052, en", "DESKTOP, 2053, pl", "DESKTOP, 2054, en"})
    void everyPageIsAccessibleAndFits(Screen screen, int year, String language, Visitors visitors) {
        var visitor = visitors.on(screen).signIn(visitors.officers().ofNewCity());
        var review = upload(visitor, year);
        visitor.open(review + "?lang=" + language).assertSpeaks(language);
        visitor.assertAccessible().assertFits();
        shoot(visitor, "review-" + screen + "-" + language);
        visitor.open(review + "?type=mend").assertAccessible().assertFits();
        shoot(visitor, "findings-" + screen + "-" + language);
        visitor.open(review + "?words=nichts").assertAccessible().assertFits();
        visitor.open(review + "/group?do=accept&type=meeting").assertAccessible().assertFits();
        shoot(visitor, "group-" + screen + "-" + language);
        visitor.page().locator("main form[method=post] button").click();
        assertThat(visitor.page().locator(".notice.success")).isVisible();
        visitor.assertAccessible().assertFits();
        visitor.page().locator("#shortcuts-open").click();
        assertThat(visitor.page().locator("#shortcuts")).isVisible();
        visitor.assertAccessible().assertFits();
        shoot(visitor, "keys-" + screen + "-" + language);
    }

    @Test
    void aGroupIsAcceptedAndTakenBackWithoutScripts(Visitors visitors) {
        var visitor =
                visitors.withoutScripts(Screen.DESKTOP).signIn(visitors.officers().ofNewCity());
        upload(visitor, 2055);
        visitor.page().locator("[aria-labelledby='f-type'] a[href*='meeting']").click();
        assertThat(visitor.page().locator("article.proposal")).hasCount(3);
        visitor.page().locator("a[href*='do=accept']").click();
        assertThat(visitor.page().locator("h1")).containsText("Przyjąć 3 propozycje?");
        visitor.page().locator("main form[method=post] button").click();
        assertThat(visitor.page().locator("article.proposal.accepted")).hasCount(3);
        assertThat(visitor.page()).hasURL(Pattern.compile(".*type=meeting$"));
        visitor.page().locator("a[href*='do=undo']").click();
        visitor.page().locator("main form[method=post] button").click();
        assertThat(visitor.page().locator(".notice.success")).containsText("Cofnięto 3 decyzje");
        assertThat(visitor.page().locator("article.proposal.accepted")).hasCount(0);
    }

    @Test
    void keysReviewUntilTheyAreTurnedOff(Visitors visitors) {
        var visitor = visitors.on(Screen.DESKTOP).signIn(visitors.officers().ofNewCity());
        var review = upload(visitor, 2056);
        visitor.open(review + "?type=meeting");
        visitor.keyboard().press("j");
        var first = visitor.page().locator("article.proposal").first();
        assertThat(first).isFocused();
        assertThat(visitor.page().locator("mark.current")).isInViewport();
        visitor.keyboard().press("a");
        assertThat(visitor.page().locator("article.proposal.accepted")).hasCount(1);
        assertThat(visitor.page().locator("article.proposal").nth(1)).isFocused();
        visitor.keyboard().press("r");
        assertThat(visitor.page().locator("article.proposal.rejected")).hasCount(1);
        visitor.keyboard().press("k");
        visitor.keyboard().press("u");
        assertThat(visitor.page().locator("article.proposal.rejected")).hasCount(0);
        visitor.keyboard().press("/");
        assertThat(visitor.page().locator("#filter-words")).isFocused();
        visitor.keyboard().type("jar?");
        assertThat(visitor.page().locator("#filter-words")).hasValue("jar?");
        assertThat(visitor.page().locator("#shortcuts")).isHidden();
        first.focus();
        visitor.keyboard().press("?");
        visitor.page().locator("#shortcuts-on").uncheck();
        visitor.keyboard().press("Escape");
        first.focus();
        visitor.keyboard().press("j");
        assertThat(first).isFocused();
        visitor.keyboard().press("?");
        assertThat(visitor.page().locator("#shortcuts")).isHidden();
    }

    @Test
    void aMendIsAppliedBesideItsWordsAndTakenBack(Visitors visitors) {
        var visitor = visitors.on(Screen.DESKTOP).signIn(visitors.officers().ofNewCity());
        var review = upload(visitor, 2057);
        visitor.open(review + "?type=mend");
        var finding =
                visitor.page()
                        .locator("article.finding")
                        .filter(new Locator.FilterOptions().setHasText("needless-space"))
                        .first();
        assertThat(finding.locator("mark.finding")).isVisible();
        finding.locator("[data-key=a]").click();
        assertThat(visitor.page().locator("article.finding.accepted")).hasCount(1);
        visitor.page().locator("article.finding.accepted [data-key=u]").click();
        assertThat(visitor.page().locator("article.finding.accepted")).hasCount(0);
    }

    @Test
    void theSecondReviewerIsToldWhoWasFaster(Visitors visitors) {
        var officer = visitors.officers().ofNewCity();
        var anna = visitors.on(Screen.DESKTOP).signIn(officer);
        var review = upload(anna, 2058);
        var piotr = visitors.on(Screen.PHONE).signIn(officer);
        anna.open(review + "?type=meeting");
        piotr.open(review + "?type=meeting");
        anna.page().locator("article.proposal [data-key=a]").first().click();
        assertThat(anna.page().locator("article.proposal.accepted")).hasCount(1);
        piotr.page().locator("article.proposal [data-key=r]").first().click();
        assertThat(piotr.page().locator(".notice.failure"))
                .containsText("Anna Żak: przyjęto to przed chwilą");
        assertThat(piotr.page().locator("article.proposal.accepted")).hasCount(1);
        piotr.assertAccessible().assertFits();
    }

    /// @return the path of the review
    private static String upload(Visitor visitor, int year) {
        visitor.page().navigate("/office/imports");
        var text = CHAPTER.replace("{year}", "" + year).getBytes(StandardCharsets.UTF_8);
        visitor.page()
                .locator("#file")
                .setInputFiles(new FilePayload(year + ".txt", "text/plain", text));
        visitor.page().locator("main form[enctype] button").click();
        assertThat(visitor.page().locator(".proposal").first()).isVisible();
        var path = visitor.page().url().replaceFirst("^[^/]*//[^/]*", "");
        assertThat(path).matches("/office/imports/\\d+");
        return path;
    }

    /// With `-Dmosty.screenshots=DIR` a person can look at the pages too.
    private static void shoot(Visitor visitor, String name) {
        var directory = System.getProperty("mosty.screenshots");
        if (directory != null) {
            visitor.page()
                    .screenshot(
                            new com.microsoft.playwright.Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Path.of(directory, name + ".png")));
        }
    }
}
