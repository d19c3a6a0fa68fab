package pl.mosty.intake.rule.event;

import java.util.Comparator;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Event;

/// The stretches of a text in which activities have been read already.
final class Covered {

    private final int[] starts;

    /// The furthest end of all that start no later.
    private final int[] ends;

    Covered(List<Event> events) {
        var spans =
                events.stream()
                        .map(Event::span)
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList();
        starts = spans.stream().mapToInt(Span::start).toArray();
        ends = spans.stream().mapToInt(Span::end).toArray();
        for (int i = 1; i < ends.length; i++) {
            ends[i] = Math.max(ends[i], ends[i - 1]);
        }
    }

    /// Whether one of them holds the whole span.
    boolean contains(Span span) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && ends[low - 1] >= span.end();
    }
}
