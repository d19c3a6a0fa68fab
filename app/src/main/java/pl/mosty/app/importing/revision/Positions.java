package pl.mosty.app.importing.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import pl.mosty.app.importing.draft.DraftWithEvidence;
import pl.mosty.app.importing.proposal.Proposal;

/// Where each record stands among the others: where its words stand in a first version; between its
/// neighbours when a corrected version adds it.
final class Positions {

    private final Map<Integer, Integer> positions = new HashMap<>();

    /// @param earlier the drafts' earlier versions, by the drafts' place in the list
    Positions(List<DraftWithEvidence> drafts, Map<Integer, Proposal> earlier) {
        var known = new TreeMap<Integer, Integer>();
        earlier.forEach((i, before) -> known.put(start(drafts, i), before.position()));
        var inOrder = new ArrayList<Integer>();
        for (int i = 0; i < drafts.size(); i++) {
            inOrder.add(i);
        }
        inOrder.sort(Comparator.comparingInt(i -> start(drafts, i)));
        for (int i : inOrder) {
            var before = earlier.get(i);
            int position = before != null ? before.position() : between(known, start(drafts, i));
            positions.put(i, position);
            if (!earlier.isEmpty()) {
                known.put(start(drafts, i), position);
            }
        }
    }

    int of(int draft) {
        return positions.getOrDefault(draft, 0);
    }

    private static int start(List<DraftWithEvidence> drafts, int i) {
        return drafts.get(i).evidence().span().start();
    }

    private static int between(NavigableMap<Integer, Integer> known, int start) {
        var previous = known.lowerEntry(start);
        var next = known.higherEntry(start);
        if (previous == null || next == null) {
            return previous == null ? start : previous.getValue() + 1;
        }
        return previous.getValue() + Math.max(1, (next.getValue() - previous.getValue()) / 2);
    }
}
