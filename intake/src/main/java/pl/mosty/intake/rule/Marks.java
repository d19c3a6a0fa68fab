package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import pl.mosty.intake.extraction.Span;

/// Things that stand in a text, in its order, found again by place.
public final class Marks<T> {

    private final List<T> all;
    private final int[] starts;
    private final int[] ends;

    public Marks(List<T> all, ToIntFunction<T> start, ToIntFunction<T> end) {
        this.all = List.copyOf(all);
        this.starts = new int[all.size()];
        this.ends = new int[all.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start.applyAsInt(all.get(i));
            ends[i] = end.applyAsInt(all.get(i));
        }
    }

    public List<T> all() {
        return all;
    }

    /// Those that lie wholly within the span.
    public List<T> within(Span span) {
        int from = before(span.start());
        int to = from;
        boolean whole = true;
        while (to < starts.length && starts[to] < span.end()) {
            whole &= ends[to++] <= span.end();
        }
        if (whole) {
            return from == to ? List.of() : all.subList(from, to);
        }
        var found = new ArrayList<T>(to - from);
        for (int i = from; i < to; i++) {
            if (ends[i] <= span.end()) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /// Those of that kind that lie wholly within the span.
    public List<T> within(Span span, Predicate<T> kind) {
        var found = new ArrayList<T>();
        for (int i = before(span.start()); i < starts.length && starts[i] < span.end(); i++) {
            if (ends[i] <= span.end() && kind.test(all.get(i))) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /// Whether one of that kind lies wholly within the span.
    public boolean anyWithin(Span span, Predicate<T> kind) {
        for (int i = before(span.start()); i < starts.length && starts[i] < span.end(); i++) {
            if (ends[i] <= span.end() && kind.test(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// The one that starts there.
    public Optional<T> at(int place) {
        int i = before(place);
        return i < starts.length && starts[i] == place ? Optional.of(all.get(i)) : Optional.empty();
    }

    /// Whether one lies over the place; they must not overlap each other.
    public boolean cover(int place) {
        int last = before(place + 1) - 1;
        return last >= 0 && place < ends[last];
    }

    /// How many start before the place.
    public int before(int place) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
