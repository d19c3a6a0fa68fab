package pl.mosty.polish.name.ranking;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.name.feature.Hypothesis;
import pl.mosty.polish.name.feature.State;
import pl.mosty.polish.name.option.Option;

/// The best few paths through a name's words under one hypothesis. A path is a row of these arrays,
/// a band of rows for each word, and every hypothesis and every name fills them anew: nothing is
/// made for the many paths that do not win. They hold numbers only, since to store an object in a
/// long-lived array costs more than the rest of a step.
@SuppressWarnings("EnumOrdinal") // numbers of rows, not stored anywhere
final class Trellis {

    /// How many paths go on after each word.
    static final int WIDTH = 6;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final ScoredWord[] NONE = {};

    private ScoredWord[] words = NONE;

    /// The row of the path that a path goes on from.
    private final int[] before;

    /// Which option of its last word a path has chosen.
    private final int[] choices;

    private final float[] scores;

    /// Where all inflected words so far can stand together.
    private final long[] slots;

    /// The same for paths that make the same of all words.
    private final long[] outcomes;

    private final int[] states;
    private final boolean[] inflects;

    /// How many words were gone through, and the rows of the paths that have done so.
    private int length;

    private int start;
    private int end;

    /// Where the next row comes for a path with one word more.
    private int next;

    /// @param most how many words a name may have
    Trellis(int most) {
        int rows = band(most + 1);
        before = new int[rows];
        choices = new int[rows];
        scores = new float[rows];
        slots = new long[rows];
        outcomes = new long[rows];
        states = new int[rows];
        inflects = new boolean[rows];
        states[0] = State.BEGIN.ordinal();
        outcomes[0] = 1;
    }

    /// Where the rows of the paths through so many words begin; there is one through none.
    private static int band(int length) {
        return length == 0 ? 0 : 1 + (length - 1) * WIDTH;
    }

    /// Takes the words of another name.
    void read(ScoredWord[] ofName) {
        words = ofName;
    }

    /// Begins with the path of no words.
    void begin(Hypothesis hypothesis, float score) {
        slots[0] = hypothesis.slots();
        scores[0] = score;
        length = 0;
        start = 0;
        end = 1;
        next = band(1);
    }

    /// Offers a path with one more choice, which stays unless there are enough better ones; of
    /// equals the earlier stays.
    void offer(int path, int choice, float points) {
        float score = scores[path] + points;
        int first = band(length + 1);
        int row = next;
        if (row < first + WIDTH) {
            next++;
        } else if (score <= scores[--row]) {
            return;
        }
        for (; row > first && scores[row - 1] < score; row--) {
            before[row] = before[row - 1];
            choices[row] = choices[row - 1];
            scores[row] = scores[row - 1];
        }
        before[row] = path;
        choices[row] = choice;
        scores[row] = score;
    }

    /// Goes on to the paths that stayed.
    void grow() {
        var word = words[length++];
        boolean goesOn = length < words.length;
        start = band(length);
        end = next;
        next = band(length + 1);
        for (int path = start; path < end; path++) {
            int from = before[path];
            int choice = choices[path];
            var option = word.options[choice];
            slots[path] = option.slotsAfter(slots[from]);
            inflects[path] = inflects[from] || !option.kept();
            outcomes[path] = (outcomes[from] + word.outcomes[choice] + 1) * FACTOR;
            if (goesOn) {
                states[path] = State.of(states[from]).after(option, word.word).ordinal();
            }
        }
    }

    /// The first of the paths through all words so far.
    int start() {
        return start;
    }

    /// Behind the last of them.
    int end() {
        return end;
    }

    float score(int path) {
        return scores[path];
    }

    long slots(int path) {
        return slots[path];
    }

    long outcome(int path) {
        return outcomes[path];
    }

    State state(int path) {
        return State.of(states[path]);
    }

    boolean inflects(int path) {
        return inflects[path];
    }

    /// What was chosen for the last word, null before the first.
    @Nullable Option last(int path) {
        return length == 0 ? null : words[length - 1].options[choices[path]];
    }

    /// The source of what was chosen for the last word, -1 before the first.
    int lastSource(int path) {
        return length == 0 ? -1 : words[length - 1].sources[choices[path]];
    }

    /// Copies which option of every word a path through all of them has chosen.
    ///
    /// @param from where in the other array its first word comes
    void copyChoices(int path, int[] to, int from) {
        int row = path;
        for (int at = length - 1; at >= 0; at--) {
            to[from + at] = choices[row];
            row = before[row];
        }
    }
}
