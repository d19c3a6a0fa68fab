package pl.mosty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
final class PortalPagesTest {

    @ParameterizedTest
    @CsvSource({"PHONE, pl", "PHONE, en", "DESKTOP, pl", "DESKTOP, en"})
    void areAccessibleAndFit(Screen screen, String language, Visitors visitors) {
        var visitor = visitors.on(screen).open("/?lang=" + language);
        var pages =
                new Site(visitor, "/")
                        .visit(
                                "/",
                                it -> it.assertAccessible().assertFits().assertSpeaks(language));
        assertThat(pages).contains("/", "/lata", "/partnerzy", "/kraje", "/osoby", "/szukaj");
    }

    @ParameterizedTest
    @CsvSource({"pl", "en"})
    void neverScrollSideways(String language, Visitors visitors) {
        var visitor = visitors.on(Screen.NARROWEST).open("/?lang=" + language);
        new Site(visitor, "/").visit("/", Visitor::assertFits);
    }

    @Test
    void theYearShowsItsPictures(Visitors visitors) {
        visitors.on(Screen.DESKTOP).open("/2022").assertPicturesAreThere();
    }

    @Test
    void scriptsAreNotNeeded(Visitors visitors) {
        var visitor = visitors.withoutScripts(Screen.PHONE).open("/");
        visitor.page().locator("nav a[href='/partnerzy']").first().click();
        visitor.page().getByRole(AriaRole.LINK, exactly("Tartu")).first().click();
        assertThat(visitor.page().locator("h1")).containsText("Tartu");
    }

    @ParameterizedTest
    @CsvSource({"ambasadorem", "ambasador", "Ambasadora", "ambasadorów"})
    void searchFindsInflectedWords(String words, Visitors visitors) {
        var visitor = visitors.withoutScripts(Screen.PHONE).open("/szukaj");
        visitor.page().locator("main input[name=q]").fill(words);
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator("main")).containsText("Eirik");
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
