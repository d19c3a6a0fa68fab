package pl.mosty.polish.name;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The readings of names seen lately, a few for each hash. A name is kept from the second time on:
/// what is kept costs the collector of garbage as much as the reading. Threads may overwrite each
/// other's entries; an entry is never wrong.
final class SurfaceCache {

    private record Entry(
            String phrase, NameKind kind, NameContext context, List<NameReading> readings) {

        boolean isOf(String otherPhrase, NameKind otherKind, NameContext otherContext) {
            return kind == otherKind && phrase.equals(otherPhrase) && context.equals(otherContext);
        }
    }

    private static final int PLACES = 1 << 15;

    /// How many names of like hashes are kept; the oldest goes first.
    private static final int WAYS = 4;

    private static final int LONGEST = 100;

    /// The hashes of the entries, which lie together: what was never seen is told by them alone.
    private final int[] hashes = new int[PLACES];

    private final AtomicReferenceArray<@Nullable Entry> entries =
            new AtomicReferenceArray<>(PLACES);

    /// The hashes of names that were seen once, for each of these places.
    private final int[] once = new int[PLACES];

    /// For each hash's places which entry and, in the bits above, which hash is overwritten next.
    private final byte[] turns = new byte[PLACES / WAYS];

    @Nullable List<NameReading> find(String phrase, NameKind kind, NameContext context) {
        int hash = hash(phrase, kind, context);
        int place = place(hash);
        for (int i = place; i < place + WAYS; i++) {
            if (hashes[i] == hash) {
                var entry = entries.getPlain(i);
                if (entry != null && entry.isOf(phrase, kind, context)) {
                    return entry.readings();
                }
            }
        }
        return null;
    }

    void put(String phrase, NameKind kind, NameContext context, List<NameReading> readings) {
        if (phrase.length() <= LONGEST) {
            int hash = hash(phrase, kind, context);
            int place = place(hash);
            int set = place / WAYS;
            int turn = turns[set];
            if (wasSeen(hash, place)) {
                int at = place + (turn & (WAYS - 1));
                hashes[at] = hash;
                entries.setRelease(at, new Entry(phrase, kind, context, readings));
                turns[set] = (byte) ((turn & -WAYS) | ((turn + 1) & (WAYS - 1)));
            } else {
                once[place + ((turn / WAYS) & (WAYS - 1))] = hash;
                turns[set] = (byte) (turn + WAYS);
            }
        }
    }

    private boolean wasSeen(int hash, int place) {
        for (int i = place; i < place + WAYS; i++) {
            if (once[i] == hash) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("EnumOrdinal") // a hash within one run
    private static int hash(String phrase, NameKind kind, NameContext context) {
        return (phrase.hashCode() * 31 + kind.ordinal()) * 31 + context.hashCode();
    }

    private static int place(int hash) {
        return ((hash * 0x9E3779B1) >>> 17) & (PLACES - WAYS);
    }
}
