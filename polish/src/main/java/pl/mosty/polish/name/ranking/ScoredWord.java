package pl.mosty.polish.name.ranking;

import java.util.Arrays;
import java.util.List;
import pl.mosty.polish.name.feature.Features;
import pl.mosty.polish.name.feature.Hypothesis;
import pl.mosty.polish.name.feature.Parts;
import pl.mosty.polish.name.feature.State;
import pl.mosty.polish.name.feature.Succession;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.weight.Sum;

/// A word with all points that its neighbours have no part in, for one kind of name.
@SuppressWarnings("EnumOrdinal") // numbers of rows, not stored anywhere
final class ScoredWord {

    private static final int CASES = Hypothesis.ALL.size();
    private static final int STATES = State.values().length;

    final Word word;
    final int ending;

    /// The source of every option, as [Parts] numbers them.
    final int[] sources;

    /// For every option the first one with the same outcome.
    final int[] outcomes;

    /// Where any inflected option can stand.
    final long inflected;

    private final int kind;
    private final float[] alone;
    private final float[] inCase;
    private final float[] afterState = new float[Parts.SOURCES * STATES];

    ScoredWord(Word word, int kind, Sum sum, KnownOutputs known) {
        this.word = word;
        this.kind = kind;
        this.ending = Succession.ending(word.lower());
        var options = word.options();
        sources = new int[options.size()];
        outcomes = new int[sources.length];
        alone = new float[sources.length];
        inCase = new float[sources.length * CASES];
        Arrays.fill(afterState, Float.NaN);
        var bySource = new float[Parts.SOURCES];
        Arrays.fill(bySource, Float.NaN);
        var walk = known.walk(word.form());
        long slots = 0;
        for (int i = 0; i < sources.length; i++) {
            var option = options.get(i);
            int source = Parts.source(option);
            sources[i] = source;
            outcomes[i] = firstWith(option.output(), options);
            if (Float.isNaN(bySource[source])) {
                Features.ofSource(sum, kind, source, word);
                bySource[source] = sum.take();
            }
            Features.ofOption(
                    sum,
                    kind,
                    source,
                    word,
                    option,
                    known.label(option.output(), word.form(), walk));
            alone[i] = bySource[source] + sum.take();
            slots |= option.kept() ? 0 : option.slots();
        }
        inflected = slots;
        for (var hypothesis : Hypothesis.ALL) {
            score(hypothesis, sum);
        }
    }

    private void score(Hypothesis hypothesis, Sum sum) {
        if ((inflected & hypothesis.slots()) == 0) {
            return;
        }
        Features.ofCase(sum, kind, word, hypothesis);
        float printed = sum.take();
        for (int i = 0; i < sources.length; i++) {
            var option = word.options().get(i);
            if (!option.kept() && (option.slots() & hypothesis.slots()) != 0) {
                Features.ofOptionInCase(sum, kind, sources[i], word, option, hypothesis);
                inCase[i * CASES + hypothesis.index()] = printed + sum.take();
            }
        }
    }

    private static int firstWith(String output, List<Option> options) {
        int first = 0;
        while (!options.get(first).output().equals(output)) {
            first++;
        }
        return first;
    }

    float alone(int option) {
        return alone[option];
    }

    float inCase(int option, Hypothesis hypothesis) {
        return inCase[option * CASES + hypothesis.index()];
    }

    float afterState(int source, State state, Sum sum) {
        int row = source * STATES + state.ordinal();
        float points = afterState[row];
        if (Float.isNaN(points)) {
            Succession.ofWord(sum, kind, source, state, word);
            points = sum.take();
            afterState[row] = points;
        }
        return points;
    }
}
