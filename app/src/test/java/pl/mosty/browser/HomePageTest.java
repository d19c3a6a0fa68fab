package pl.mosty.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
final class HomePageTest {

    @ParameterizedTest
    @CsvSource({"PHONE, pl", "PHONE, en", "DESKTOP, pl", "DESKTOP, en", "NARROWEST, pl"})
    void isAccessibleAndFits(Screen screen, String language, Visitors visitors) {
        visitors.on(screen).open("/?lang=" + language).assertAccessible().assertFits();
    }
}
