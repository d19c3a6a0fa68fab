package pl.mosty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/// Opens fresh browsers without cookies on the application under test.
final class Visitors implements AutoCloseable {

    private final Browser browser;
    private final String address;
    private final Officers officers;
    private final List<Visitor> visitors = new ArrayList<>();

    Visitors(Browser browser, String address, Officers officers) {
        this.browser = browser;
        this.address = address;
        this.officers = officers;
    }

    /// Somebody who may do everything in the office of the sample city.
    Officer officer() {
        return officers.ofHome();
    }

    Officers officers() {
        return officers;
    }

    Visitor on(Screen screen) {
        return newVisitor(screen, true);
    }

    Visitor withoutScripts(Screen screen) {
        return newVisitor(screen, false);
    }

    void assertNothingComplained() {
        assertThat(visitors.stream().flatMap(it -> it.complaints().stream()))
                .as("what the browser wrote to its console")
                .isEmpty();
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
    }

    private Visitor newVisitor(Screen screen, boolean scripts) {
        var visitor =
                new Visitor(
                        browser.newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(address)
                                        .setJavaScriptEnabled(scripts)
                                        .setLocale("pl-PL")
                                        .setReducedMotion(ReducedMotion.REDUCE)
                                        .setViewportSize(screen.width(), screen.height())));
        visitors.add(visitor);
        return visitor;
    }
}
