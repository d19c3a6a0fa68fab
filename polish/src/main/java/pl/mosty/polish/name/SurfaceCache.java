package pl.mosty.polish.name;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The readings of names seen lately, two for each pair of places. Threads may overwrite each
/// other's entries; an entry is never wrong.
final class SurfaceCache {

    private record Entry(String phrase, NameKind kind, List<NameReading> readings) {}

    private static final int PLACES = 1 << 14;
    private static final int LONGEST = 100;

    private final AtomicReferenceArray<@Nullable Entry> entries =
            new AtomicReferenceArray<>(PLACES);

    @Nullable List<NameReading> find(String phrase, NameKind kind) {
        int place = place(phrase, kind);
        var entry = entries.get(place);
        if (entry != null && entry.kind() == kind && entry.phrase().equals(phrase)) {
            return entry.readings();
        }
        entry = entries.get(place ^ 1);
        return entry != null && entry.kind() == kind && entry.phrase().equals(phrase)
                ? entry.readings()
                : null;
    }

    void put(String phrase, NameKind kind, List<NameReading> readings) {
        if (phrase.length() <= LONGEST) {
            int place = place(phrase, kind);
            entries.set(place ^ 1, entries.get(place));
            entries.set(place, new Entry(phrase, kind, readings));
        }
    }

    private static int place(String phrase, NameKind kind) {
        int hash = phrase.hashCode() * 31 + kind.name().hashCode();
        return (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
}
