package pl.mosty.intake.issue;

import java.util.TreeMap;
import pl.mosty.intake.extraction.Span;

/// The stretches of a text for which a check has offered a mend; they never overlap.
final class Mended {

    private final TreeMap<Integer, Span> spans = new TreeMap<>();

    /// False, and nothing changed, where the span overlaps one that is there.
    boolean add(Span span) {
        var last = spans.lowerEntry(span.end());
        if (last != null && last.getValue().end() > span.start()) {
            return false;
        }
        spans.merge(span.start(), span, (a, b) -> a.end() < b.end() ? b : a);
        return true;
    }
}
