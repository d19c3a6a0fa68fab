package pl.mosty.intake.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.Refusal;
import pl.mosty.intake.source.content.Details;
import pl.mosty.intake.source.flow.Piece;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.flow.YearOf;
import pl.mosty.intake.source.text.Charsets;

/// Reads web pages through jsoup, which never fetches what a page refers to.
public final class HtmlReader {

    /// A page's tree takes about a hundred bytes of memory a tag, and its parser a microsecond or
    /// two an entity.
    private static final int MOST_MARKS = 600_000;

    private static final int DEEPEST = 1000;
    private static final int LARGEST = 48 << 20;
    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w-]+)");

    private HtmlReader() {}

    /// A page as pieces, and what its head says.
    public record Page(List<Piece> pieces, Details details) {}

    public static Page read(byte[] bytes) throws RefusedException {
        if (bytes.length > LARGEST || marks(bytes) > MOST_MARKS) {
            throw new RefusedException(Refusal.Reason.TOO_COMPLEX);
        }
        if (Nesting.of(bytes) > DEEPEST) {
            throw new RefusedException(Refusal.Reason.TOO_DEEP);
        }
        var document = parse(bytes);
        var title = document.title().strip();
        var pieces = new ArrayList<Piece>();
        var main = MainContent.of(document);
        var heading = headingOutside(document, main);
        if (heading != null) {
            pieces.add(new Piece.Heading(heading));
        }
        pieces.addAll(new HtmlPieces().of(main));
        var year = YearOf.title(title).or(() -> YearOf.date(published(document)));
        return new Page(pieces, new Details(title.isEmpty() ? null : title, year.orElse(null)));
    }

    private static Document parse(byte[] bytes) throws RefusedException {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes), "");
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(Refusal.Reason.BROKEN);
        }
    }

    /// What the page declares, except where the bytes are plainly something else.
    private static @Nullable String charset(byte[] bytes) {
        var detected = Charsets.of(bytes);
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        boolean certain = detected.name().startsWith("UTF");
        return certain
                        || !declared.find()
                        || declared.group(1).toUpperCase(java.util.Locale.ROOT).startsWith("UTF")
                ? detected.name()
                : null;
    }

    private static int marks(byte[] bytes) {
        int marks = 0;
        for (byte b : bytes) {
            marks += b == '<' || b == '&' ? 1 : 0;
        }
        return marks;
    }

    private static @Nullable String headingOutside(Document document, Element main) {
        var headings = document.select("h1");
        if (main.equals(document.body()) || headings.size() != 1 || !main.select("h1").isEmpty()) {
            return null;
        }
        var heading = headings.getFirst();
        return heading == null || heading.closest("nav,aside,footer") != null
                ? null
                : heading.text();
    }

    private static String published(Document document) {
        var meta =
                document.selectFirst(
                        "meta[property=article:published_time],meta[name=DC.date],meta[name=date]");
        return meta == null ? "" : meta.attr("content");
    }
}
