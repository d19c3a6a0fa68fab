package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import pl.mosty.intake.extraction.Span;

/// Things that stand in a text, in its order, found again by place.
public final class Marks<T> {

    private final List<T> all;
    private final ToIntFunction<T> start;
    private final ToIntFunction<T> end;

    public Marks(List<T> all, ToIntFunction<T> start, ToIntFunction<T> end) {
        this.all = List.copyOf(all);
        this.start = start;
        this.end = end;
    }

    public List<T> all() {
        return all;
    }

    /// Those that lie wholly within the span.
    public List<T> within(Span span) {
        int i = first(span.start());
        if (i == all.size() || start.applyAsInt(all.get(i)) >= span.end()) {
            return List.of();
        }
        var found = new ArrayList<T>();
        for (; i < all.size(); i++) {
            var mark = all.get(i);
            if (start.applyAsInt(mark) >= span.end()) {
                break;
            }
            if (end.applyAsInt(mark) <= span.end()) {
                found.add(mark);
            }
        }
        return found;
    }

    /// The one that starts there.
    public Optional<T> at(int place) {
        int i = first(place);
        return i < all.size() && start.applyAsInt(all.get(i)) == place
                ? Optional.of(all.get(i))
                : Optional.empty();
    }

    /// Whether one lies over the place; they must not overlap each other.
    public boolean cover(int place) {
        int last = first(place + 1) - 1;
        return last >= 0 && place < end.applyAsInt(all.get(last));
    }

    /// How many start before the place.
    public int before(int place) {
        return first(place);
    }

    public Span span(T mark) {
        return new Span(start.applyAsInt(mark), end.applyAsInt(mark));
    }

    private int first(int from) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(all.get(middle)) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
