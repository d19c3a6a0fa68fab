package pl.mosty.polish.name.ranking;

import java.util.Arrays;
import java.util.List;
import pl.mosty.polish.name.feature.Hypothesis;

/// The best derivations, one for each outcome; those beyond are never right.
final class Best {

    private static final int MOST = 16;

    private final ScoredWord[] words;
    private final Derivation[] derivations = new Derivation[MOST];
    private final float[] scores = new float[MOST];
    private final long[] outcomes = new long[MOST];
    private int size;

    Best(ScoredWord[] words) {
        this.words = words;
    }

    /// Takes a path through all words unless its outcome has a better one, or there are enough
    /// better ones of others; of equals the earlier stays.
    void put(Hypothesis hypothesis, Trellis paths, int path) {
        float score = paths.score(path);
        long outcome = paths.outcome(path);
        int place = place(outcome);
        if (place == MOST) {
            place--;
        }
        if (place < size && scores[place] >= score) {
            return;
        }
        size = Math.max(size, place + 1);
        for (; place > 0 && scores[place - 1] < score; place--) {
            derivations[place] = derivations[place - 1];
            scores[place] = scores[place - 1];
            outcomes[place] = outcomes[place - 1];
        }
        derivations[place] = new Derivation(hypothesis, words, paths, path);
        scores[place] = score;
        outcomes[place] = outcome;
    }

    /// Where the derivation of an outcome is, behind the last when there is none.
    private int place(long outcome) {
        int place = 0;
        while (place < size && outcomes[place] != outcome) {
            place++;
        }
        return place;
    }

    /// Best first.
    List<Derivation> list() {
        return Arrays.asList(derivations).subList(0, size);
    }
}
