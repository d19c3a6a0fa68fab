package pl.mosty.polish.name.ranking;

import java.util.Arrays;
import java.util.List;
import pl.mosty.polish.name.feature.Hypothesis;

/// The best paths of one name, one for each outcome; those beyond are never right. It serves name
/// after name and holds numbers only; derivations are made of what remains.
final class Best {

    private static final int MOST = 16;

    /// Of the best path first: its points, its outcome, and the row of the other arrays it is in.
    private final float[] scores = new float[MOST];

    private final long[] outcomes = new long[MOST];
    private final int[] rows = new int[MOST];

    private final int[] hypotheses = new int[MOST];
    private final long[] slots = new long[MOST];

    /// Which option of every word was chosen, all words of a row together.
    private final int[] choices;

    private int length;
    private int size;

    /// @param words how many a name may have
    Best(int words) {
        choices = new int[MOST * words];
    }

    /// Begins with a name of so many words.
    void begin(int words) {
        length = words;
        size = 0;
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
        int row = place < size ? rows[place] : size++;
        for (; place > 0 && scores[place - 1] < score; place--) {
            scores[place] = scores[place - 1];
            outcomes[place] = outcomes[place - 1];
            rows[place] = rows[place - 1];
        }
        scores[place] = score;
        outcomes[place] = outcome;
        rows[place] = row;
        hypotheses[row] = hypothesis.index();
        slots[row] = paths.slots(path);
        paths.copyChoices(path, choices, row * length);
    }

    /// Where the path of an outcome is, behind the last when there is none.
    private int place(long outcome) {
        int place = 0;
        while (place < size && outcomes[place] != outcome) {
            place++;
        }
        return place;
    }

    /// Best first.
    List<Derivation> list(ScoredWord[] words) {
        var derivations = new Derivation[size];
        for (int place = 0; place < size; place++) {
            int row = rows[place];
            derivations[place] =
                    new Derivation(
                            Hypothesis.ALL.get(hypotheses[row]),
                            words,
                            Arrays.copyOfRange(choices, row * length, (row + 1) * length),
                            scores[place],
                            slots[row]);
        }
        return Arrays.asList(derivations);
    }
}
