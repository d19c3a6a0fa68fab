package pl.mosty.polish.name.ranking;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.option.Place;

/// Words seen lately, two for each pair of places, since many words of a new name are known from
/// others. A word is kept from the second time on: most surnames never come again. Threads may
/// overwrite each other's entries; an entry is never wrong.
final class WordCache {

    private record Entry(String form, int place, NameKind kind, ScoredWord word) {

        boolean is(String other, int bits, NameKind otherKind) {
            return place == bits && kind == otherKind && form.equals(other);
        }
    }

    private static final int PLACES = 1 << 14;
    private static final int LONGEST = 40;

    /// The hashes of the entries, so that other words are told without looking at these.
    private final int[] hashes = new int[PLACES];

    private final AtomicReferenceArray<@Nullable Entry> entries =
            new AtomicReferenceArray<>(PLACES);

    /// The hashes of words that were seen once.
    private final int[] once = new int[PLACES];

    @Nullable ScoredWord find(String form, Place place, NameKind kind) {
        int bits = place.bits();
        int hash = hash(form, bits, kind);
        int at = at(hash);
        if (hashes[at] != hash) {
            at ^= 1;
        }
        if (hashes[at] != hash) {
            return null;
        }
        var entry = entries.getPlain(at);
        return entry != null && entry.is(form, bits, kind) ? entry.word() : null;
    }

    void put(String form, Place place, NameKind kind, ScoredWord word) {
        if (form.length() <= LONGEST) {
            int bits = place.bits();
            int hash = hash(form, bits, kind);
            int at = at(hash);
            if (once[at] != hash) {
                once[at] = hash;
                return;
            }
            hashes[at ^ 1] = hashes[at];
            entries.setPlain(at ^ 1, entries.getPlain(at));
            hashes[at] = hash;
            entries.setRelease(at, new Entry(form, bits, kind, word));
        }
    }

    @SuppressWarnings("EnumOrdinal") // a hash within one run
    private static int hash(String form, int bits, NameKind kind) {
        return (form.hashCode() * 31 + bits) * 31 + kind.ordinal();
    }

    private static int at(int hash) {
        return (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
}
