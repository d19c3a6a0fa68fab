package pl.mosty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Somebody who has no mouse.
///
/// @param page where the keys are pressed
record Keyboard(Page page) {

    /// More steps than any page should ask for.
    private static final int LONGEST_WAY = 300;

    /// Presses Tab until the element has the focus, which must be visible there.
    void tabTo(Locator target) {
        for (int i = 0; i < LONGEST_WAY; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) target.evaluate("it => it === document.activeElement")) {
                assertFocusIsVisible(target);
                return;
            }
        }
        throw new AssertionError("not reached by Tab: " + target + " on " + page.url());
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    private static void assertFocusIsVisible(Locator target) {
        var style =
                target.evaluate(
                        """
                        it => {
                          const style = getComputedStyle(it);
                          return style.outlineStyle !== 'none' && style.outlineWidth !== '0px'
                            || style.boxShadow !== 'none';
                        }
                        """);
        assertThat(style).as("the focus is seen on %s", target).isEqualTo(true);
    }
}
