package pl.mosty.intake.source.flow;

import java.util.regex.Pattern;

/// What a paragraph looks like among its neighbours.
enum LineKind {
    /// It begins with a sign or number typed by hand.
    ITEM,
    /// No longer than a heading and without the mark that ends a sentence.
    SHORT,
    PROSE;

    private static final int LONGEST = 120;
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?U)(?:[•·▪◦●○■□➢➤►‣⁃∙*]\\s*|[-–—]\\s+|\\d{1,3}[.)]\\s+|[a-z]\\)\\s+)\\S.*",
                    Pattern.DOTALL);

    static LineKind of(String text) {
        if (SIGN.matcher(text).matches()) {
            return ITEM;
        }
        boolean ends = ".;,!?:…".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !ends && text.length() <= LONGEST && text.indexOf('\n') < 0 ? SHORT : PROSE;
    }
}
