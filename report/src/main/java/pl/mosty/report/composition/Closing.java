package pl.mosty.report.composition;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.report.document.Inline;
import pl.mosty.report.document.Inline.Words;

/// The mark that closes a bullet or a sentence.
final class Closing {

    private static final String ENDINGS = ".?!…:";

    private Closing() {}

    /// Text with its closing mark; a full stop or colon is not set after a mark that ends a
    /// sentence anyway (`w 2022 r.`).
    static List<Inline> closed(List<Inline> text, String mark) {
        var plain = Inline.plain(text);
        if (!plain.isEmpty()
                && !mark.equals(";")
                && ENDINGS.indexOf(plain.charAt(plain.length() - 1)) >= 0) {
            return text;
        }
        var runs = new ArrayList<>(text);
        if (!runs.isEmpty() && runs.getLast() instanceof Words words) {
            runs.set(runs.size() - 1, new Words(words.text() + mark));
        } else {
            runs.add(new Words(mark));
        }
        return runs;
    }

    static String closed(String text, String mark) {
        return Inline.plain(closed(Inline.words(text), mark));
    }
}
