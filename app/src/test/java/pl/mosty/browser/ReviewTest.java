package pl.mosty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer without a mouse reads a chapter in and decides what it says.
@BrowserTest
final class ReviewTest {

    private static final String CHAPTER =
            """
            W 2024 r. Prezydent Miasta i jej zastępcy odbyli spotkania dyplomatyczne z:

             • 12 stycznia – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; rozmowa dotyczyła dróg rowerowych;
             • 9 lutego – Ambasadorem Królestwa Danii w Polsce Larsem Jensnem; omówiono wystawę szkła;
             • 5 marca – Ambasadorem Rumunii w Polsce Ionem Popescu; mówiono o kulturze;
             • 17 kwietnia – Ambasadorem Irlandii w Polsce Patrickiem Byrne’em; mówiono o szkołach.

            Miasto było w 2024 r. członkiem następujących organizacji i platform współpracy międzynarodowej:

             • EUROCITIES;
             • Mayors for Peace.
            """;

    @Test
    void theKeyboardIsEnoughForAWholeReview(Visitors visitors, @TempDir Path directory)
            throws IOException {
        var officer = visitors.officers().ofNewCity();
        var first = visitors.on(Screen.DESKTOP).signIn(officer);
        upload(first, directory);
        assertThat(proposals(first).count()).isGreaterThan(4);
        assertThat(first.page().locator(".source-text mark").count()).isGreaterThan(4);

        press(first, button(open(first).filter(saying("Jensen")).first(), "Przyjmij"));
        press(first, button(open(first).filter(saying("Popescu")).first(), "Odrzuć"));
        assertThat(proposals(first).filter(saying("Popescu")).first()).containsText("odrzucona");
        first.assertAccessible();
        press(first, first.page().locator("form[action='/sign-out'] button"));

        var later = visitors.on(Screen.DESKTOP).signIn(officer);
        later.open("/office/imports");
        press(later, later.page().getByText("rozdzial.txt"));
        assertThat(proposals(later).filter(saying("Popescu")).first()).containsText("odrzucona");
        correct(later);
        merge(later);
        press(later, later.page().locator("form[action$='/certain'] button"));
        assertThat(later.page().locator(".notice.success")).isVisible();
        later.assertAccessible();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, pl", "PHONE, en", "DESKTOP, pl", "DESKTOP, en", "NARROWEST, pl"})
    void thePagesAreAccessibleAndFit(
            Screen screen, String language, Visitors visitors, @TempDir Path directory)
            throws IOException {
        var visitor = visitors.on(screen).signIn(visitors.officers().ofNewCity());
        upload(visitor, directory);
        var review = visitor.page().url();
        visitor.open(review + "?lang=" + language).assertSpeaks(language);
        visitor.assertAccessible().assertFits();
        new Site(visitor, "/office/imports")
                .visit("/office", it -> it.assertAccessible().assertFits());
    }

    @Test
    void scriptsAreNotNeeded(Visitors visitors, @TempDir Path directory) throws IOException {
        var visitor = visitors.withoutScripts(Screen.PHONE).signIn(visitors.officers().ofNewCity());
        upload(visitor, directory);
        press(visitor, button(open(visitor).filter(saying("Jensen")).first(), "Przyjmij"));
        assertThat(proposals(visitor).filter(saying("Jensen")).first()).containsText("przyjęta");
    }

    @Test
    void aFileThatIsNoTextIsRefused(Visitors visitors, @TempDir Path directory) throws IOException {
        var visitor = visitors.on(Screen.PHONE).signIn(visitors.officers().ofNewCity());
        var file = directory.resolve("obraz.txt");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 1, 2, 3});
        upload(visitor, file, "/office/imports");
        assertThat(visitor.page().locator("#file-error")).isVisible();
        visitor.assertAccessible().assertFits();
    }

    private static void correct(Visitor visitor) {
        press(
                visitor,
                open(visitor)
                        .filter(saying("Byrne"))
                        .first()
                        .getByRole(AriaRole.LINK, named("Popraw")));
        var date = visitor.page().getByLabel("Data od");
        assertThat(date).isVisible();
        visitor.assertAccessible();
        visitor.keyboard().tabTo(date);
        visitor.keyboard().press("Control+A");
        visitor.keyboard().type("2024-04-18");
        var end = visitor.page().getByLabel("Data do");
        visitor.keyboard().tabTo(end);
        visitor.keyboard().press("Control+A");
        visitor.keyboard().type("2024-04-18");
        press(visitor, visitor.page().getByText("Przyjmij z poprawkami"));
        var corrected = proposals(visitor).filter(saying("Byrne")).first();
        assertThat(corrected).containsText("przyjęta");
        assertThat(corrected).containsText("18 kwietnia 2024 r.");
    }

    private static void merge(Visitor visitor) {
        var like = open(visitor).filter(saying("Jensn")).first();
        var choice = like.locator("select").first();
        visitor.keyboard().tabTo(choice);
        visitor.keyboard().type("to");
        press(visitor, button(like, "Przyjmij"));
        assertThat(proposals(visitor).filter(saying("9 lutego 2024 r.")).first())
                .containsText("przyjęta");
    }

    private static void upload(Visitor visitor, Path directory) throws IOException {
        var file = directory.resolve("rozdzial.txt");
        Files.writeString(file, CHAPTER);
        upload(visitor, file, "/office/imports/\\d+");
    }

    private static void upload(Visitor visitor, Path file, String leadsTo) {
        visitor.open("/office/imports");
        var input = visitor.page().locator("#file");
        visitor.keyboard().tabTo(input);
        input.setInputFiles(file);
        press(visitor, visitor.page().locator("form[enctype] button"));
        visitor.page().waitForURL(it -> it.matches(".*" + leadsTo + "([?#].*)?"));
    }

    private static void press(Visitor visitor, Locator target) {
        visitor.keyboard().tabTo(target);
        visitor.keyboard().press("Enter");
    }

    private static Locator proposals(Visitor visitor) {
        return visitor.page().locator("article.proposal");
    }

    private static Locator open(Visitor visitor) {
        return visitor.page().locator("article.proposal").filter(saying("do rozstrzygnięcia"));
    }

    private static Locator button(Locator proposal, String name) {
        return proposal.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
