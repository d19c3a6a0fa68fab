package pl.mosty.intake.reading;

/// Quotation marks of every kind: `„…”`, `„…“`, `“…”`, `«…»`, `"…"`.
public final class Quotes {

    /// A mark that is still open so many characters on was never closed.
    private static final int LONGEST = 200;

    private Quotes() {}

    /// Whether a quotation that begins at `from` or later is still open at `at`.
    public static boolean isOpen(String text, int from, int at) {
        int depth = 0;
        int opened = from;
        boolean straight = false;
        for (int i = from; i < at; i++) {
            char c = text.charAt(i);
            if (c == '„' || c == '«' || (c == '“' && depth == 0)) {
                opened = i;
                depth++;
            } else if (depth > 0 && (c == '”' || c == '“' || c == '»')) {
                depth--;
            } else if (c == '"') {
                straight = !straight;
                opened = i;
            }
        }
        return (depth > 0 || straight) && at - opened <= LONGEST;
    }
}
