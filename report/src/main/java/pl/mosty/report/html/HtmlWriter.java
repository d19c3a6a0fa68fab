package pl.mosty.report.html;

/// Elements and text with the escaping of HTML in one place.
final class HtmlWriter {

    private final StringBuilder html = new StringBuilder();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn; a value may hold any text
    HtmlWriter open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    HtmlWriter close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    HtmlWriter line() {
        html.append('\n');
        return this;
    }

    /// Text that is HTML already, such as a style sheet of our own.
    HtmlWriter raw(String markup) {
        html.append(markup);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
