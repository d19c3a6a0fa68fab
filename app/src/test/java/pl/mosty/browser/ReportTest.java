package pl.mosty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
final class ReportTest {

    @ParameterizedTest
    @CsvSource({"PHONE, pl", "PHONE, en", "DESKTOP, pl", "DESKTOP, en", "NARROWEST, pl"})
    void thePreviewIsAccessibleAndFits(Screen screen, String language, Visitors visitors) {
        var visitor = visitors.on(screen).signIn(visitors.officers().ofHome());
        visitor.open("/office/reports?lang=" + language)
                .assertSpeaks(language)
                .assertAccessible()
                .assertFits();
        visitor.open("/office/report/2022").assertAccessible().assertFits();
    }

    /// The file must stand alone: it is opened from the disk, without the application.
    @ParameterizedTest
    @CsvSource({"PHONE", "DESKTOP"})
    void theFileIsAccessibleByItself(Screen screen, Visitors visitors, @TempDir Path directory) {
        var visitor = visitors.on(screen).signIn(visitors.officers().ofHome());
        visitor.open("/office/report/2022");
        var download =
                visitor.page()
                        .waitForDownload(() ->
                                visitor.page()
                                        .locator("a[href='/office/report/2022.html']")
                                        .click());
        var file = directory.resolve(download.suggestedFilename());
        download.saveAs(file);
        visitor.page().navigate(file.toUri().toString());

        visitor.assertAccessible().assertFits();
        assertThat(visitor.page().getByRole(AriaRole.IMG).count()).isPositive();
        assertThat(visitor.page().locator("h1")).hasCount(1);
        assertThat(visitor.page().locator("body")).containsText("River Cities Alliance");
    }

    @Test
    void everyPictureOfThePreviewIsThere(Visitors visitors) {
        var visitor = visitors.on(Screen.DESKTOP).signIn(visitors.officers().ofHome());
        visitor.open("/office/report/2022").assertPicturesAreThere();
    }
}
