package pl.mosty.polish.name.ranking;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.polish.name.feature.Hypothesis;

/// The best derivations, one for each outcome; those beyond are never right.
final class Best {

    private static final int MOST = 16;

    private final List<Derivation> derivations = new ArrayList<>();

    void put(Hypothesis hypothesis, Path path) {
        int place = derivations.size();
        if (place == MOST && derivations.getLast().path().score() >= path.score()) {
            return;
        }
        for (int i = derivations.size() - 1; i >= 0; i--) {
            var known = derivations.get(i).path();
            if (known.score() < path.score()) {
                place = i;
                if (known.outcome() == path.outcome()) {
                    derivations.remove(i);
                }
            } else if (known.outcome() == path.outcome()) {
                return;
            }
        }
        if (place < MOST) {
            derivations.add(place, new Derivation(hypothesis, path));
            if (derivations.size() > MOST) {
                derivations.removeLast();
            }
        }
    }

    /// Best first.
    List<Derivation> list() {
        return derivations;
    }
}
