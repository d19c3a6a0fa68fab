package pl.mosty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Somebody with a browser of their own.
final class Visitor implements AutoCloseable {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /// The errors and warnings of the console: of scripts, of the content security policy, of what
    /// could not be loaded.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Forgets what was provoked on purpose.
    void forgive() {
        complaints.clear();
    }

    /// Goes to a path of the application, which must answer with success.
    Visitor open(String path) {
        var answer = page.navigate(path);
        assertThat(answer.status()).as("%s answers", path).isEqualTo(200);
        return this;
    }

    /// Fills in the sign-in form with the keyboard alone.
    Visitor signIn(Officer officer) {
        open("/sign-in");
        keyboard().tabTo(page.locator("#username"));
        keyboard().type(officer.login());
        keyboard().press("Tab");
        keyboard().type(officer.password());
        keyboard().press("Enter");
        page.waitForURL(it -> !it.endsWith("/sign-in"));
        return this;
    }

    Keyboard keyboard() {
        return new Keyboard(page);
    }

    Page page() {
        return page;
    }

    /// Fails with every rule of WCAG 2.2 AA that axe finds broken and the elements that break it.
    Visitor assertAccessible() {
        var violations = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();
        assertThat(violations.stream().map(Visitor::described))
                .as("axe on %s", page.url())
                .isEmpty();
        return this;
    }

    /// Fails when the interface is in another language.
    Visitor assertSpeaks(String language) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        return this;
    }

    /// Fails when a picture has no words for those who do not see it, or is not there at all.
    Visitor assertPicturesAreThere() {
        var pictures = page.locator("img");
        for (int i = 0; i < pictures.count(); i++) {
            var picture = pictures.nth(i);
            picture.scrollIntoViewIfNeeded();
            assertThat(picture.getAttribute("alt")).as("words for %s", picture).isNotBlank();
            page.waitForCondition(() -> (Boolean) picture.evaluate("it => it.complete"));
            assertThat((Integer) picture.evaluate("it => it.naturalWidth"))
                    .as("width of %s", picture.getAttribute("src"))
                    .isPositive();
        }
        assertThat(pictures.count()).as("pictures on %s", page.url()).isPositive();
        return this;
    }

    /// Fails when the page can be scrolled sideways.
    Visitor assertFits() {
        var overflow =
                page.evaluate(
                        """
                        () => {
                          const root = document.documentElement;
                          if (root.scrollWidth <= root.clientWidth) return [];
                          return [...document.body.querySelectorAll('*')]
                            .filter(it => it.getBoundingClientRect().right > root.clientWidth + 1)
                            .slice(0, 5)
                            .map(it => it.outerHTML.slice(0, 120));
                        }
                        """);
        assertThat((List<?>) overflow).as("wider than the screen: %s", page.url()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private static String described(Rule rule) {
        return rule.getNodes().stream()
                .map(it -> it.getTarget() + " " + it.getHtml())
                .collect(Collectors.joining("\n  ", rule.getId() + ": ", ""));
    }
}
