package pl.mosty.app.importing.matching;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import pl.mosty.app.register.Fingerprint;

/// The names of a city's records of one kind as they were read.
///
/// @param last the highest number among the records
/// @param hash of the records, taken before their names were read
record KnownNames(long last, long hash, List<Known> known) {

    static final KnownNames NONE = new KnownNames(0, 0, List.of());

    KnownNames {
        known = List.copyOf(known);
    }

    /// Reads what was added, or everything anew where something else changed. A record that was
    /// added after the fingerprint was taken waits for the next look.
    ///
    /// @param now of the records at this moment, those up to {@link #last()} told apart
    /// @param after reads the records whose number is higher
    KnownNames at(Fingerprint now, LongFunction<List<Known>> after) {
        if (now.hash() == hash) {
            return this;
        }
        var kept = now.former() == hash ? this : NONE;
        var added = after.apply(kept.last).stream().filter(it -> it.id() <= now.last());
        return new KnownNames(
                now.last(), now.hash(), Stream.concat(kept.known.stream(), added).toList());
    }
}
