package pl.mosty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mosty.app.account.Cities;
import pl.mosty.app.importing.Decisions;
import pl.mosty.app.importing.Importing;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.reporting.ReportFormat;
import pl.mosty.app.reporting.Reports;
import pl.mosty.app.reporting.Reviewer;

@BrowserTest
final class ReportPageTest {

    private static final int YEAR = 2024;

    @Autowired private Importing importing;
    @Autowired private Proposals proposals;
    @Autowired private Decisions decisions;
    @Autowired private Reports reports;
    @Autowired private Cities cities;

    @BeforeEach
    void anAcceptedChapter() throws IOException {
        var home = cities.getHome().id();
        if (reports.years(home).stream().noneMatch(it -> it.year() == YEAR)) {
            new Reviewer(importing, proposals, decisions, home).accept(Reviewer.invented());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOfficesPagesAreAccessibleAndFit(Screen screen, Visitors visitors) {
        var visitor = visitors.on(screen).signIn(visitors.officers().ofHome());
        visitor.open("/office/reports").assertAccessible().assertFits();
        visitor.open("/office/report/" + YEAR).assertAccessible().assertFits();
        assertThat(visitor.page().getByText("River Towns Alliance")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsAccessibleAndFits(Screen screen, Visitors visitors) {
        var file = reports.write(cities.getHome(), YEAR, ReportFormat.HTML);
        var visitor = visitors.on(screen);
        visitor.page().setContent(file.text());
        visitor.assertAccessible().assertFits();
    }
}
