package pl.mosty.polish.roundtrip;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts what leads back, and keeps what does not.
final class Tally {

    private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
    private final List<Lost> lost = new ArrayList<>();

    void count(boolean back, Kind kind, String lemma, String asked, String written) {
        var count = counts.computeIfAbsent(kind, _ -> new int[2]);
        count[0] += back ? 1 : 0;
        count[1]++;
        if (!back) {
            lost.add(new Lost(kind, lemma, asked, written));
        }
    }

    List<Lost> lost() {
        return lost;
    }

    int right(Kind kind) {
        return counts.getOrDefault(kind, new int[2])[0];
    }

    int all(Kind kind) {
        return counts.getOrDefault(kind, new int[2])[1];
    }
}
