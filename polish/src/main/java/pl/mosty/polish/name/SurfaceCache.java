package pl.mosty.polish.name;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The readings of names seen lately, two for each pair of places. Threads may overwrite each
/// other's entries; an entry is never wrong.
final class SurfaceCache {

    private record Entry(
            String phrase, NameKind kind, NameContext context, List<NameReading> readings) {

        boolean isOf(String otherPhrase, NameKind otherKind, NameContext otherContext) {
            return kind == otherKind && phrase.equals(otherPhrase) && context.equals(otherContext);
        }
    }

    private static final int PLACES = 1 << 14;
    private static final int LONGEST = 100;

    private final AtomicReferenceArray<@Nullable Entry> entries =
            new AtomicReferenceArray<>(PLACES);

    @Nullable List<NameReading> find(String phrase, NameKind kind, NameContext context) {
        int place = place(phrase, kind, context);
        var entry = entries.get(place);
        if (entry != null && entry.isOf(phrase, kind, context)) {
            return entry.readings();
        }
        entry = entries.get(place ^ 1);
        return entry != null && entry.isOf(phrase, kind, context) ? entry.readings() : null;
    }

    void put(String phrase, NameKind kind, NameContext context, List<NameReading> readings) {
        if (phrase.length() <= LONGEST) {
            int place = place(phrase, kind, context);
            entries.set(place ^ 1, entries.get(place));
            entries.set(place, new Entry(phrase, kind, context, readings));
        }
    }

    private static int place(String phrase, NameKind kind, NameContext context) {
        int hash = (phrase.hashCode() * 31 + kind.name().hashCode()) * 31 + context.hashCode();
        return (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
}
