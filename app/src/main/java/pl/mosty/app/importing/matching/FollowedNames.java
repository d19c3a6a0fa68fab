package pl.mosty.app.importing.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import pl.mosty.app.register.Fingerprint;

/// The names of a city's records of one kind, read once: later looks read what was added, and
/// everything anew where something else changed.
final class FollowedNames {

    private final LongFunction<List<Row>> after;
    private List<Known> known = List.of();
    private Fingerprint seen = Fingerprint.NONE;

    /// A record as it was read.
    record Row(Known known, int version) {}

    /// @param after reads the records whose number is higher, in the order of their numbers
    FollowedNames(LongFunction<List<Row>> after) {
        this.after = after;
    }

    /// @param now of the records at this moment
    List<Known> at(Fingerprint now) {
        if (!now.equals(seen)) {
            add(after.apply(seen.last()));
        }
        if (!now.equals(seen)) {
            known = List.of();
            seen = Fingerprint.NONE;
            add(after.apply(0));
        }
        return known;
    }

    private void add(List<Row> rows) {
        var all = new ArrayList<>(known);
        for (var row : rows) {
            all.add(row.known());
            seen = seen.with(row.known().id(), row.version());
        }
        known = List.copyOf(all);
    }
}
