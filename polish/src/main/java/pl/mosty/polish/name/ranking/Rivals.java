package pl.mosty.polish.name.ranking;

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
    /// @param inCase what this hypothesis adds
    static void drop(int[] sources, float[] alone, float[] inCase) {
        var counts = new int[Parts.SOURCES];
        for (int option = 0; option < sources.length; option++) {
            if (!Float.isNaN(inCase[option]) && ++counts[sources[option]] > MOST) {
                inCase[worst(option, sources, alone, inCase)] = Float.NaN;
            }
        }
    }

    /// The worst of an option and its rivals before it; of equals the first rival, at last the
    /// option itself.
    private static int worst(int option, int[] sources, float[] alone, float[] inCase) {
        int worst = option;
        float least = alone[option] + inCase[option];
        for (int other = 0; other < option; other++) {
            float points = alone[other] + inCase[other];
            if (sources[other] == sources[option] && points < least) {
                worst = other;
                least = points;
            }
        }
        return worst;
    }
}
