package pl.mosty.app.reporting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.MediaType;
import pl.mosty.report.document.Document;
import pl.mosty.report.html.HtmlRenderer;
import pl.mosty.report.text.TextRenderer;

/// A file format in which a chapter is given out, always in UTF-8.
public enum ReportFormat {
    HTML,
    TXT;

    /// The format of files with the ending.
    ///
    /// @throws IllegalArgumentException when there is none
    public static ReportFormat of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format ends in " + ending));
    }

    /// The ending of a file's name, without its dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        var subtype =
                switch (this) {
                    case HTML -> "html";
                    case TXT -> "plain";
                };
        return new MediaType("text", subtype, StandardCharsets.UTF_8);
    }

    String write(Document document) {
        return switch (this) {
            case HTML -> HtmlRenderer.page(document);
            case TXT -> TextRenderer.render(document);
        };
    }
}
