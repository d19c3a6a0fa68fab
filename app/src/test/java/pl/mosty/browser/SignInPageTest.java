package pl.mosty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
final class SignInPageTest {

    @ParameterizedTest
    @CsvSource({"PHONE, pl", "PHONE, en", "DESKTOP, pl", "DESKTOP, en", "NARROWEST, pl"})
    void isAccessibleAndFits(Screen screen, String language, Visitors visitors) {
        visitors.on(screen).open("/sign-in?lang=" + language).assertAccessible().assertFits();
    }

    @Test
    void aRefusalIsSaid(Visitors visitors) {
        var visitor = visitors.on(Screen.PHONE).signIn(new Officer("nikt", "nieznane-haslo"));
        assertThat(visitor.page().getByText("Nie udało się zalogować")).isVisible();
        visitor.assertAccessible().assertFits();
    }

    @Test
    void theOfficeAsksForASignIn(Visitors visitors) {
        var visitor = visitors.on(Screen.DESKTOP);
        visitor.page().navigate("/office");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in$"));
    }

    @Test
    void theKeyboardIsEnough(Visitors visitors) {
        var visitor = visitors.on(Screen.DESKTOP).signIn(visitors.officers().ofHome());
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/office(/.*)?$"));
        visitor.keyboard().tabTo(visitor.page().locator("form[action='/sign-out'] button"));
        visitor.keyboard().press("Enter");
        assertThat(visitor.page().locator("a[href='/sign-in']")).isVisible();
    }

    @Test
    void scriptsAreNotNeeded(Visitors visitors) {
        var visitor = visitors.withoutScripts(Screen.PHONE).signIn(visitors.officers().ofHome());
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/office(/.*)?$"));
    }
}
