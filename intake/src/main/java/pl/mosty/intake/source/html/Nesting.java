package pl.mosty.intake.source.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// Estimates how deep a page's elements are nested, before a parser spends its time on them.
final class Nesting {

    /// Elements that have no end, or end by themselves.
    private static final Set<String> LOOSE =
            Set.of(
                    "p",
                    "li",
                    "td",
                    "th",
                    "tr",
                    "dt",
                    "dd",
                    "option",
                    "thead",
                    "tbody",
                    "tfoot",
                    "colgroup",
                    "br",
                    "img",
                    "hr",
                    "input",
                    "meta",
                    "link",
                    "area",
                    "base",
                    "col",
                    "embed",
                    "param",
                    "source",
                    "track",
                    "wbr",
                    "html",
                    "head",
                    "body");

    private static final int LONGEST_NAME = 16;
    private final byte[] page;
    private int at;

    private Nesting(byte[] page) {
        this.page = page;
    }

    static int of(byte[] page) {
        return new Nesting(page).deepest();
    }

    private int deepest() {
        int depth = 0;
        int deepest = 0;
        while (at + 1 < page.length) {
            if (page[at++] != '<') {
                continue;
            }
            boolean end = page[at] == '/';
            var name = name(end ? at + 1 : at);
            if (name.isEmpty() || LOOSE.contains(name)) {
                continue;
            }
            if (end) {
                depth = Math.max(0, depth - 1);
            } else if (name.equals("script") || name.equals("style")) {
                pass("</" + name);
            } else if (!endsItself()) {
                deepest = Math.max(deepest, ++depth);
            }
        }
        return deepest;
    }

    private String name(int from) {
        int end = from;
        while (end < page.length && end - from < LONGEST_NAME && isNameByte(page[end])) {
            end++;
        }
        return new String(page, from, end - from, StandardCharsets.US_ASCII)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isNameByte(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
    }

    private void pass(String end) {
        while (at + end.length() < page.length) {
            if (page[at] == '<'
                    && new String(page, at, end.length(), StandardCharsets.US_ASCII)
                            .equalsIgnoreCase(end)) {
                at += end.length();
                return;
            }
            at++;
        }
    }

    private boolean endsItself() {
        while (at < page.length && page[at] != '>' && page[at] != '<') {
            at++;
        }
        return at < page.length && page[at] == '>' && page[at - 1] == '/';
    }
}
