package pl.mosty.polish.name.ranking;

import java.util.Arrays;
import pl.mosty.polish.name.feature.Hypothesis;
import pl.mosty.polish.name.feature.Parts;

/// The options of one source under one hypothesis. What the neighbours add is the same for all of
/// them, so that those behind the best few never win.
final class Rivals {

    /// How many options of one source are tried.
    static final int MOST = 6;

    private Rivals() {}

    /// Takes the number from the options that are not to be tried.
    ///
    /// @param sources of the options
    /// @param alone the options' points under every hypothesis
    /// @param inCase what the hypotheses add, one row for each option
    static void drop(int[] sources, float[] alone, float[] inCase) {
        int cases = Hypothesis.ALL.size();
        var counts = new int[Parts.SOURCES];
        for (int hypothesis = 0; hypothesis < cases; hypothesis++) {
            Arrays.fill(counts, 0);
            for (int option = 0; option < sources.length; option++) {
                boolean tried = !Float.isNaN(inCase[option * cases + hypothesis]);
                if (tried && ++counts[sources[option]] > MOST) {
                    int worst = worst(option, hypothesis, sources, alone, inCase);
                    inCase[worst * cases + hypothesis] = Float.NaN;
                }
            }
        }
    }

    /// The worst of an option and its rivals before it; of equals the first rival, at last the
    /// option itself.
    private static int worst(
            int option, int hypothesis, int[] sources, float[] alone, float[] inCase) {
        int cases = Hypothesis.ALL.size();
        int worst = option;
        float least = alone[option] + inCase[option * cases + hypothesis];
        for (int other = 0; other < option; other++) {
            float points = alone[other] + inCase[other * cases + hypothesis];
            if (sources[other] == sources[option] && points < least) {
                worst = other;
                least = points;
            }
        }
        return worst;
    }
}
