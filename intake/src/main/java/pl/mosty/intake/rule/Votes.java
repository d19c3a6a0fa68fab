package pl.mosty.intake.rule;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a text says most often.
public final class Votes {

    private Votes() {}

    /// The one with the most votes, of equals the last in their order; empty where there are none.
    public static <K extends Comparable<K>> Optional<K> winner(Map<K, Integer> votes) {
        Map.@Nullable Entry<K, Integer> best = null;
        for (var vote : votes.entrySet()) {
            int more = best == null ? 1 : vote.getValue() - best.getValue();
            if (best == null || more > 0 || (more == 0 && later(vote, best))) {
                best = vote;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.getKey());
    }

    private static <K extends Comparable<K>> boolean later(
            Map.Entry<K, Integer> vote, Map.Entry<K, Integer> other) {
        return vote.getKey().compareTo(other.getKey()) > 0;
    }
}
