package pl.mosty.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// That the other tests of this package would notice something.
@BrowserTest
final class FixtureTest {

    @Test
    void axeFindsSmallTargetsAndPicturesWithoutText(Visitors visitors) {
        var visitor = visitors.on(Screen.PHONE);
        visitor.page()
                .setContent(
                        """
                        <!doctype html><html lang="pl"><head><title>Próba</title></head><body><main>
                        <h1>Próba</h1><img src="data:,">
                        <p><a href="#a" style="display:inline-block;width:9px;height:9px">a</a><a
                        href="#b" style="display:inline-block;width:9px;height:9px">b</a></p>
                        </main></body></html>
                        """);
        assertThatThrownBy(visitor::assertAccessible)
                .hasMessageContaining("image-alt")
                .hasMessageContaining("target-size");
    }

    @Test
    void contentTooWideIsFound(Visitors visitors) {
        var visitor = visitors.on(Screen.NARROWEST);
        visitor.page().setContent("<div style='width:500px'>za szeroko</div>");
        assertThatThrownBy(visitor::assertFits).hasMessageContaining("za szeroko");
    }

    @Test
    void pagesRunNoScriptOfTheirOwn(Visitors visitors) {
        var visitor = visitors.on(Screen.DESKTOP).open("/");
        visitor.page()
                .evaluate(
                        """
                        () => {
                          const script = document.createElement('script');
                          script.textContent = 'document.title = "obca"';
                          document.head.append(script);
                        }
                        """);
        assertThat(visitor.page().title()).isNotEqualTo("obca");
        assertThat(visitor.complaints()).singleElement().asString().contains("script-src");
        visitor.forgive();
    }
}
