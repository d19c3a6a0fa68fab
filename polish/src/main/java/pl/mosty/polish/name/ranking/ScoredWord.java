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

    /// The option to leave the word as it is, always the first.
    private static final int KEPT = 0;

    final Word word;
    final Option[] options;
    final int ending;

    /// The source of every option, as [Parts] numbers them.
    final int[] sources;

    /// For every option the first one with the same outcome.
    final int[] outcomes;

    /// Where any inflected option can stand.
    final long inflected;

    /// What leaving it as it is means, as [Transitions] counts it.
    final float[] kept;

    private final int kind;

    /// The options' points under every hypothesis.
    private final float[] alone;

    /// Where the options to be tried under each hypothesis begin in the next two arrays.
    private final int[] firstTried = new int[CASES + 1];

    private int[] tried;

    /// What the hypothesis adds to their points.
    private float[] inCase;

    private final float[] asNeighbour = new float[2 * Parts.SOURCES];
    private final float[] afterState;

    ScoredWord(Word word, int kind, Sum sum, KnownOutputs known, Transitions transitions) {
        this.word = word;
        this.kind = kind;
        this.ending = Succession.ending(word.lower());
        options = word.options();
        sources = new int[options.length];
        outcomes = new int[sources.length];
        alone = new float[sources.length];
        Arrays.fill(asNeighbour, Float.NaN);
        kept = transitions.kept(kind, ending, word.facts().shape());
        afterState = transitions.afterState(kind, word.facts());
        inflected = scoreAlone(sum, known);
        tried = new int[CASES + 4 * sources.length];
        inCase = new float[tried.length];
        var row = transitions.inCase(kind, word.facts().knowledge());
        var points = new float[sources.length];
        for (int at = 0; at < CASES; at++) {
            var hypothesis = Hypothesis.ALL.get(at);
            firstTried[at + 1] = firstTried[at];
            if ((inflected & hypothesis.slots()) == 0) {
                tryOption(hypothesis, KEPT, 0);
            } else {
                score(hypothesis, sum, row, points);
                tryBest(hypothesis, points);
            }
        }
    }

    /// @return where any inflected option can stand
    private long scoreAlone(Sum sum, KnownOutputs known) {
        var walk = known.walk(word.form());
        long slots = 0;
        int last = -1;
        float ofSource = 0;
        for (int i = 0; i < sources.length; i++) {
            var option = options[i];
            int source = Parts.source(option);
            sources[i] = source;
            outcomes[i] = firstWith(option.output(), options);
            if (source != last) {
                Features.ofSource(sum, kind, source, word);
                ofSource = sum.take();
                last = source;
            }
            Features.ofOption(sum, kind, source, word, option, known.label(option, walk));
            alone[i] = ofSource + sum.take();
            slots |= option.kept() ? 0 : option.slots();
        }
        return slots;
    }

    /// Counts what a hypothesis adds to the options' points; no number for those that cannot stand
    /// in its case.
    private void score(Hypothesis hypothesis, Sum sum, float[] row, float[] points) {
        Features.ofCase(sum, kind, word, hypothesis);
        float printed = sum.take();
        var knowledge = word.facts().knowledge();
        for (int i = 0; i < sources.length; i++) {
            long slots = options[i].slots() & hypothesis.slots();
            if (i == KEPT) {
                points[i] = 0;
            } else if (slots == 0) {
                points[i] = Float.NaN;
            } else {
                var gender = Slots.genderOf(slots);
                points[i] =
                        printed
                                + Transitions.inCase(
                                        row, sum, kind, sources[i], knowledge, gender, hypothesis);
            }
        }
    }

    private void tryBest(Hypothesis hypothesis, float[] points) {
        if (points.length > Rivals.MOST) {
            Rivals.drop(sources, alone, points);
        }
        for (int option = 0; option < points.length; option++) {
            if (!Float.isNaN(points[option])) {
                tryOption(hypothesis, option, points[option]);
            }
        }
    }

    private void tryOption(Hypothesis hypothesis, int option, float points) {
        int at = firstTried[hypothesis.index() + 1]++;
        if (at == tried.length) {
            tried = Arrays.copyOf(tried, at * 2);
            inCase = Arrays.copyOf(inCase, at * 2);
        }
        tried[at] = option;
        inCase[at] = points;
    }

    private static int firstWith(String output, Option[] options) {
        int first = 0;
        while (!options[first].output().equals(output)) {
            first++;
        }
        return first;
    }

    float alone(int option) {
        return alone[option];
    }

    /// The first of the options to be tried under a hypothesis, for [#tried] and [#inCase].
    int firstTried(Hypothesis hypothesis) {
        return firstTried[hypothesis.index()];
    }

    /// Behind the last of them.
    int endOfTried(Hypothesis hypothesis) {
        return firstTried[hypothesis.index() + 1];
    }

    int tried(int at) {
        return tried[at];
    }

    /// What the hypothesis adds to an option's points.
    float inCase(int at) {
        return inCase[at];
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
