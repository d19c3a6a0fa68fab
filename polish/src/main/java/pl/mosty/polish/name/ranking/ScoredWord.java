package pl.mosty.polish.name.ranking;

import java.util.Arrays;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.feature.Features;
import pl.mosty.polish.name.feature.Hypothesis;
import pl.mosty.polish.name.feature.Parts;
import pl.mosty.polish.name.feature.State;
import pl.mosty.polish.name.feature.Succession;
import pl.mosty.polish.name.feature.Surroundings;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.weight.Sum;

/// A word with all points that its neighbours have no part in, for one kind of name.
@SuppressWarnings("EnumOrdinal") // numbers of rows, not stored anywhere
final class ScoredWord {

    private static final int CASES = Hypothesis.ALL.size();
    private static final int STATES = State.values().length;

    final Word word;
    final Option[] options;
    final int ending;

    /// The source of every option, as [Parts] numbers them.
    final int[] sources;

    /// For every option the first one with the same outcome.
    final int[] outcomes;

    /// What is worth trying under each hypothesis.
    final Choices choices;

    /// Where any inflected option can stand.
    final long inflected;

    private final int kind;
    private final float[] alone;
    private final float[] inCase;
    private final float[] asNeighbour = new float[2 * Parts.SOURCES];
    private final float[] afterState = new float[Parts.SOURCES * STATES];

    ScoredWord(Word word, int kind, Sum sum, KnownOutputs known, Transitions transitions) {
        this.word = word;
        this.kind = kind;
        this.ending = Succession.ending(word.lower());
        options = word.options().toArray(new Option[0]);
        sources = new int[options.length];
        outcomes = new int[sources.length];
        alone = new float[sources.length];
        inCase = new float[sources.length * CASES];
        Arrays.fill(afterState, Float.NaN);
        Arrays.fill(asNeighbour, Float.NaN);
        var bySource = new float[Parts.SOURCES];
        Arrays.fill(bySource, Float.NaN);
        var walk = known.walk(word.form());
        long slots = 0;
        for (int i = 0; i < sources.length; i++) {
            var option = options[i];
            int source = Parts.source(option);
            sources[i] = source;
            outcomes[i] = firstWith(option.output(), options);
            if (Float.isNaN(bySource[source])) {
                Features.ofSource(sum, kind, source, word);
                bySource[source] = sum.take();
            }
            Features.ofOption(sum, kind, source, word, option, known.label(option.output(), walk));
            alone[i] = bySource[source] + sum.take();
            slots |= option.kept() ? 0 : option.slots();
        }
        inflected = slots;
        for (var hypothesis : Hypothesis.ALL) {
            score(hypothesis, sum, transitions);
        }
        choices = new Choices(options, sources, alone, inCase);
    }

    private void score(Hypothesis hypothesis, Sum sum, Transitions transitions) {
        if ((inflected & hypothesis.slots()) == 0) {
            return;
        }
        Features.ofCase(sum, kind, word, hypothesis);
        float printed = sum.take();
        var knowledge = word.facts().knowledge();
        for (int i = 0; i < sources.length; i++) {
            var option = options[i];
            long slots = option.slots() & hypothesis.slots();
            if (!option.kept() && slots != 0) {
                inCase[i * CASES + hypothesis.index()] =
                        printed
                                + transitions.inCase(
                                        sum,
                                        kind,
                                        sources[i],
                                        knowledge,
                                        Slots.genderOf(slots),
                                        hypothesis);
            }
        }
    }

    private static int firstWith(String output, Option[] options) {
        int first = 0;
        while (!options[first].output().equals(output)) {
            first++;
        }
        return first;
    }

    /// What an option makes of the word.
    String output(int option) {
        return options[option].output();
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

    /// What standing before this word is worth.
    float asNext(int source, Sum sum) {
        if (Float.isNaN(asNeighbour[source])) {
            Surroundings.ofAfter(sum, kind, source, word);
            asNeighbour[source] = sum.take();
        }
        return asNeighbour[source];
    }

    /// What standing after this word is worth.
    float asPrevious(int source, Sum sum) {
        int row = Parts.SOURCES + source;
        if (Float.isNaN(asNeighbour[row])) {
            Surroundings.ofBefore(sum, kind, source, word);
            asNeighbour[row] = sum.take();
        }
        return asNeighbour[row];
    }
}
