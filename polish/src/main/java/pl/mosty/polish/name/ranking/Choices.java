package pl.mosty.polish.name.ranking;

import java.util.Arrays;
import pl.mosty.polish.name.feature.Hypothesis;
import pl.mosty.polish.name.feature.Parts;
import pl.mosty.polish.name.option.Option;

/// The options of a word worth trying under each hypothesis. What the neighbours add is the same
/// for all options of one source, so that those behind the best few of their source never win.
final class Choices {

    /// How many options of one source are tried.
    private static final int MOST = 6;

    private static final int[] NONE = {};

    private final int[][] byHypothesis = new int[Hypothesis.ALL.size()][];

    /// @param sources of the options
    /// @param alone the options' points under every hypothesis
    /// @param inCase what the hypothesis adds, one row for each option
    Choices(Option[] options, int[] sources, float[] alone, float[] inCase) {
        var chosen = new int[options.length];
        for (var hypothesis : Hypothesis.ALL) {
            var counts = new int[Parts.SOURCES];
            int size = 0;
            for (int i = 0; i < chosen.length; i++) {
                var option = options[i];
                if (!option.kept() && (option.slots() & hypothesis.slots()) == 0) {
                    continue;
                }
                if (counts[sources[i]] < MOST) {
                    counts[sources[i]]++;
                    chosen[size++] = i;
                } else {
                    replaceWorst(chosen, size, i, sources, alone, inCase, hypothesis.index());
                }
            }
            byHypothesis[hypothesis.index()] = size == 0 ? NONE : Arrays.copyOf(chosen, size);
        }
    }

    private static void replaceWorst(
            int[] chosen,
            int size,
            int option,
            int[] sources,
            float[] alone,
            float[] inCase,
            int hypothesis) {
        int cases = Hypothesis.ALL.size();
        float worst = alone[option] + inCase[option * cases + hypothesis];
        int place = -1;
        for (int j = 0; j < size; j++) {
            int other = chosen[j];
            float points = alone[other] + inCase[other * cases + hypothesis];
            if (sources[other] == sources[option] && points < worst) {
                worst = points;
                place = j;
            }
        }
        if (place >= 0) {
            System.arraycopy(chosen, place + 1, chosen, place, size - place - 1);
            chosen[size - 1] = option;
        }
    }

    int[] of(Hypothesis hypothesis) {
        return byHypothesis[hypothesis.index()];
    }
}
