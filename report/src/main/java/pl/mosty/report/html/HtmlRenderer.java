package pl.mosty.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import pl.mosty.report.document.Document;

/// Writes a document as one HTML file that needs no other, or as a part of a page.
public final class HtmlRenderer {

    private static final String STYLE = style();

    private HtmlRenderer() {}

    /// A whole page with its style sheet inside.
    public static String page(Document document) {
        var html = new HtmlWriter();
        html.raw("<!doctype html>").line();
        html.open("html", "lang", document.language().toLanguageTag()).line();
        html.open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line();
        html.open("meta", "name", "author", "content", document.author()).line();
        html.open("title").text(document.title()).close("title").line();
        html.open("style").line().raw(STYLE).close("style").line();
        html.close("head").line();
        html.open("body").line().open("main").line();
        new BlockWriter(html, 0).write(document.blocks());
        html.close("main").line().close("body").line().close("html").line();
        return html.toString();
    }

    /// The blocks alone, for a page that has its own head and style.
    ///
    /// @param deeper by how many levels the headings move down beneath that page's own
    public static String fragment(Document document, int deeper) {
        var html = new HtmlWriter();
        new BlockWriter(html, deeper).write(document.blocks());
        return html.toString();
    }

    private static String style() {
        try (var in = HtmlRenderer.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing beside HtmlRenderer");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
