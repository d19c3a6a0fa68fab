package pl.mosty.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pl.mosty.report.document.Block;
import pl.mosty.report.document.Block.BulletList;
import pl.mosty.report.document.Block.Figure;
import pl.mosty.report.document.Block.Heading;
import pl.mosty.report.document.Block.Item;
import pl.mosty.report.document.Block.Paragraph;
import pl.mosty.report.document.Document;
import pl.mosty.report.document.Image;
import pl.mosty.report.document.Inline;

class HtmlRendererTest {

    @Test
    void pageNamesItsLanguageTitleAndAuthorAndNeedsNoOtherFile() {
        var page = HtmlRenderer.page(document(new Paragraph(Inline.words("Zdanie."))));
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"pl\">")
                .contains("<title>Rozdział</title>", "content=\"Urząd\"", "<p>Zdanie.</p>")
                .doesNotContain("<link", "<script", "http:", "https:");
    }

    @Test
    void escapesTextAndAttributes() {
        var figure =
                new Figure(
                        new Image(URI.create("data:image/png;base64,AA==")),
                        Inline.words("A & B"),
                        Inline.words("„x” \"y\" <z>"),
                        "");
        assertThat(fragment(figure))
                .contains("<figcaption>A &amp; B</figcaption>")
                .contains("alt=\"„x” &quot;y&quot; &lt;z&gt;\"");
    }

    @Test
    void tellsAPictureThatIsNotThereByItsWords() {
        var figure = new Figure(null, Inline.words("Podpis"), Inline.words("dwie osoby"), "UMW");
        assertThat(fragment(figure))
                .isEqualTo(
                        """
                        <figure>
                        <p class="description">dwie osoby</p>
                        <figcaption>Podpis <span class="source">Źródło: UMW</span></figcaption>
                        </figure>
                        """);
    }

    @Test
    void marksForeignWordsWithTheirLanguage() {
        var name = new Inline.Foreign("Mayors for Peace", Locale.ENGLISH);
        assertThat(fragment(new BulletList(List.of(new Item(List.of(name), List.of())))))
                .contains("<li><span lang=\"en\">Mayors for Peace</span></li>");
    }

    @Test
    void movesHeadingsBeneathThoseOfThePageAround() {
        var heading = new Heading(2, Inline.words("Partnerzy"), true);
        assertThat(HtmlRenderer.fragment(document(heading), 1)).isEqualTo("<h3>Partnerzy</h3>\n");
        assertThat(HtmlRenderer.fragment(document(heading), 9)).isEqualTo("<h6>Partnerzy</h6>\n");
    }

    private static String fragment(Block block) {
        return HtmlRenderer.fragment(document(block), 0);
    }

    private static Document document(Block... blocks) {
        return new Document("Rozdział", "Urząd", Locale.forLanguageTag("pl"), List.of(blocks));
    }
}
