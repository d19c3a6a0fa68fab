package pl.mosty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the review offers as one, and two records that become one and two again.
@BrowserTest
final class MergePagesTest {

    private static final String CHAPTER =
            """
            W ramach współpracy z partnerami zagranicznymi w {year} r.:
             • 3–8 maja – goszczono biegaczy z Osaki, biorących udział w maratonie.
            Miasto Wierzbogród współpracowało z miastami partnerskimi. Przedstawiciele Miasta:
             • 5–9 maja – spotkali się z delegacją z Grazu; goście poznali organizację maratonu.
            W {year} r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:
             • 13 stycznia – Ambasadorem Irlandii w Polsce Patrickiem Haugheyem; rozmowy dotyczyły dróg rowerowych;
             • 20 maja – Ambasadorem Irlandii w Polsce Patrickiem Haughym; omówiono wystawę szkła.
            """;

    @ParameterizedTest
    @CsvSource({"PHONE, 2061, pl", "PHONE, 2062, en", "DESKTOP, 2063, pl", "DESKTOP, 2064, en"})
    void everyPageIsAccessibleAndFits(Screen screen, int year, String language, Visitors visitors) {
        var visitor = visitors.on(screen).signIn(visitors.officers().ofNewCity());
        var review = upload(visitor, year);
        visitor.open(review + "?lang=" + language).assertSpeaks(language);
        assertThat(visitor.page().locator("[formaction*='/join/']")).isVisible();
        check(visitor, "offers-" + screen + "-" + language);
        acceptAsTwo(visitor);
        check(visitor, "remarks-" + screen + "-" + language);
        visitor.open("/office/register");
        check(visitor, "register-" + screen + "-" + language);
        visitor.open("/office/register/partners");
        check(visitor, "partners-" + screen + "-" + language);
        visitor.open("/office/register/people");
        check(visitor, "people-" + screen + "-" + language);
        visitor.page().locator("[aria-labelledby=all] a").first().click();
        check(visitor, "person-" + screen + "-" + language);
        visitor.page().locator("a[href$='/merge']").click();
        check(visitor, "merge-with-" + screen + "-" + language);
        visitor.page().locator("main form button").click();
        check(visitor, "merge-" + screen + "-" + language);
        visitor.page().locator("main form[method=post] button").click();
        assertThat(visitor.page().locator(".notice.success")).isVisible();
        check(visitor, "merged-" + screen + "-" + language);
    }

    @Test
    void theKeyboardIsEnoughToMergeAndToTakeItBack(Visitors visitors) {
        var visitor = visitors.on(Screen.PHONE).signIn(visitors.officers().ofNewCity());
        upload(visitor, 2065);
        acceptAsTwo(visitor);
        visitor.open("/office/register");
        press(visitor, visitor.page().locator("a[href='/office/register/people']"));
        press(visitor, visitor.page().locator("[aria-labelledby=pairs] a").first());
        var other = visitor.page().locator("input[type=radio]").nth(1);
        visitor.keyboard().tabTo(visitor.page().locator("input[type=radio]").first());
        visitor.keyboard().press("ArrowDown");
        assertThat(other).isChecked();
        press(visitor, visitor.page().locator("main form[method=post] button"));
        assertThat(visitor.page().locator(".notice.success")).isVisible();
        visitor.open("/office/register/people");
        assertThat(visitor.page().locator("[aria-labelledby=all] li")).hasCount(1);
        press(visitor, visitor.page().locator("[aria-labelledby=all] a"));
        press(visitor, visitor.page().locator("form[action$='/undo'] button"));
        assertThat(visitor.page().locator(".notice.success")).isVisible();
        visitor.open("/office/register/people");
        assertThat(visitor.page().locator("[aria-labelledby=all] li")).hasCount(2);
    }

    @Test
    void aVisitToldTwiceIsJoinedWithTheKeyboardWithoutScripts(Visitors visitors) {
        var visitor =
                visitors.withoutScripts(Screen.DESKTOP).signIn(visitors.officers().ofNewCity());
        var review = upload(visitor, 2066);
        var first = visitor.page().locator("article.proposal").filter(saying("Osaki")).first();
        press(visitor, first.locator("[data-key=a]"));
        visitor.open(review);
        press(visitor, visitor.page().locator("[formaction*='/join/']"));
        assertThat(visitor.page().locator("article.proposal.accepted")).hasCount(2);
        assertThat(visitor.page().locator("[formaction*='/join/']")).hasCount(0);
    }

    /// Both spellings become people of their own, as a hasty reviewer may let them.
    private static void acceptAsTwo(Visitor visitor) {
        var meetings = visitor.page().locator("article.proposal").filter(saying("Haugh"));
        meetings.filter(saying("rowerowych")).first().locator("[data-key=a]").click();
        assertThat(visitor.page().locator("article.proposal.accepted")).hasCount(1);
        var second = meetings.filter(saying("szkła")).first();
        second.locator("select").first().selectOption("new:");
        second.locator("[data-key=a]").click();
        assertThat(visitor.page().locator("article.proposal.accepted")).hasCount(2);
    }

    private static void check(Visitor visitor, String name) {
        visitor.assertAccessible().assertFits();
        var directory = System.getProperty("mosty.screenshots");
        if (directory != null) {
            visitor.page()
                    .screenshot(
                            new com.microsoft.playwright.Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Path.of(directory, name + ".png")));
        }
    }

    private static void press(Visitor visitor, Locator target) {
        visitor.keyboard().tabTo(target);
        visitor.keyboard().press("Enter");
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
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
        return visitor.page().url().replaceFirst("^[^/]*//[^/]*", "").replaceFirst("[?#].*", "");
    }
}
