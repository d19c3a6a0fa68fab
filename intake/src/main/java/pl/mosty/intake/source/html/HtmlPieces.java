package pl.mosty.intake.source.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.flow.Piece;

/// Walks an element in reading order. jsoup nests no deeper than 512, so recursion is safe.
final class HtmlPieces {

    private static final int ICON = 64;
    private static final int LARGEST_PICTURE = 20 << 20;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> images = new ArrayList<>();
    private boolean caption;
    private boolean captioned;
    private int depth = -1;
    private @Nullable String mark;

    List<Piece> of(Element element) {
        children(element);
        flush();
        return pieces;
    }

    private void children(Element element) {
        for (var node : element.childNodes()) {
            node(node);
        }
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    /// Runs of spaces and line ends are one space, except no-break spaces.
    private void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!space) {
                words.append(c);
            } else if (!words.isEmpty() && " \n".indexOf(words.charAt(words.length() - 1)) < 0) {
                words.append(' ');
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> words.append('\n');
            case "img" -> image(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul" -> list(element, 0);
            case "ol" -> list(element, start(element));
            case "table" -> table(element);
            case "figure" -> figure(element);
            case "hr" -> flush();
            case "pre" -> preformatted(element);
            case "rt", "rp", "del", "s", "title", "script", "style" -> {}
            case "sup" -> note(element);
            default -> {
                boolean block = element.isBlock();
                if (block) {
                    flush();
                }
                children(element);
                if (block) {
                    flush();
                }
            }
        }
    }

    /// A number above the line refers to a footnote.
    private void note(Element element) {
        if (!element.text().strip().matches("\\[?\\d{1,3}]?\\)?")) {
            children(element);
        }
    }

    private void heading(Element element) {
        flush();
        children(element);
        var text = words.toString();
        words.setLength(0);
        pieces.add(new Piece.Heading(text));
        flush();
    }

    /// Its line ends count.
    private void preformatted(Element element) {
        flush();
        element.wholeText().lines().forEach(line -> pieces.add(new Piece.Paragraph(line)));
    }

    private static int start(Element list) {
        return list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
    }

    private void list(Element list, int first) {
        flush();
        var outer = mark;
        depth++;
        int number = first;
        for (var child : list.children()) {
            mark = first == 0 ? "•" : number++ + ".";
            if (child.normalName().equals("li")) {
                children(child);
            } else {
                element(child);
            }
            flush();
        }
        depth--;
        mark = outer;
    }

    private void table(Element table) {
        flush();
        var title = table.selectFirst("> caption");
        if (title != null) {
            pieces.add(new Piece.Heading(title.text()));
        }
        pieces.add(new Piece.Table(HtmlTable.rows(table)));
    }

    private void figure(Element figure) {
        flush();
        var text = figure.selectFirst("figcaption");
        captioned = text != null;
        for (var child : figure.childNodes()) {
            if (!child.equals(text)) {
                node(child);
            }
        }
        flush();
        captioned = false;
        if (text != null && !pieces.isEmpty() && pieces.getLast() instanceof Piece.Image) {
            caption = true;
            children(text);
            flush();
            caption = false;
        } else if (text != null) {
            element(text);
        }
    }

    private void image(Element element) {
        boolean icon = isSmall(element.attr("width")) || isSmall(element.attr("height"));
        var alt = element.attr("alt").strip();
        var bytes = data(element.attr("src"));
        if (!icon && (captioned || !alt.isEmpty() || bytes != null)) {
            var type = bytes == null ? null : type(element.attr("src"));
            images.add(new Piece.Image(alt, null, type, bytes));
        }
    }

    private static boolean isSmall(String size) {
        return size.matches("\\d{1,2}(?:px)?") && Integer.parseInt(size.replace("px", "")) < ICON;
    }

    private static String type(String address) {
        return address.substring(5, Math.max(5, address.indexOf(';')));
    }

    /// The bytes of a picture that stands in the page itself.
    private static byte @Nullable [] data(String address) {
        int comma = address.indexOf(";base64,");
        if (!address.startsWith("data:image/") || comma < 0 || address.length() > LARGEST_PICTURE) {
            return null;
        }
        try {
            return Base64.getMimeDecoder().decode(address.substring(comma + 8));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void flush() {
        var text = words.toString().strip();
        words.setLength(0);
        if (!text.isEmpty()) {
            if (mark != null) {
                pieces.add(new Piece.Item(depth, mark, text));
                mark = null;
            } else {
                pieces.add(new Piece.Paragraph(text, caption));
            }
        }
        pieces.addAll(images);
        images.clear();
    }
}
