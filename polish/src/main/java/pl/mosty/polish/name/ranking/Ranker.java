package pl.mosty.polish.name.ranking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.NameContext;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.feature.Hypothesis;
import pl.mosty.polish.name.feature.Parts;
import pl.mosty.polish.name.feature.State;
import pl.mosty.polish.name.feature.Surroundings;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.weight.Sum;
import pl.mosty.polish.name.weight.Weights;

/// Finds the best ways to put one name into the nominative: for every number and case the words may
/// share, the best sequences of options, by a linear model.
final class Ranker {

    private final List<ScoredWord> words;
    private final int kind;
    private final ContextPoints context;
    private final Surroundings surroundings;
    private final Transitions transitions;
    private final Sum sum;
    private final Beam one = new Beam();
    private final Beam other = new Beam();

    /// For every word and option the points that no hypothesis changes.
    private final float[][] alone;

    Ranker(
            List<ScoredWord> words,
            NameKind kind,
            NameContext context,
            Weights weights,
            Transitions transitions) {
        this.words = words;
        this.kind = Parts.kind(kind);
        this.context = new ContextPoints(kind, context);
        var printed = new ArrayList<Word>(words.size());
        for (var word : words) {
            printed.add(word.word);
        }
        this.surroundings = new Surroundings(printed);
        this.transitions = transitions;
        this.sum = new Sum(weights);
        this.alone = new float[words.size()][];
        for (int at = 0; at < alone.length; at++) {
            alone[at] = alone(at);
        }
    }

    private float[] alone(int at) {
        var word = words.get(at);
        var scores = new float[word.sources.length];
        var around = new float[Parts.SOURCES];
        int counted = 0;
        for (int i = 0; i < scores.length; i++) {
            int source = word.sources[i];
            if ((counted & (1 << source)) == 0) {
                counted |= 1 << source;
                around[source] = around(at, source);
            }
            scores[i] =
                    word.alone(i)
                            + around[source]
                            + context.of(word.word, word.word.options().get(i));
        }
        return scores;
    }

    private float around(int at, int source) {
        var position = surroundings.position(at);
        int length = surroundings.length(at);
        var shape = words.get(at).word.facts().shape();
        float points = transitions.position(sum, kind, source, position, length, shape);
        points += position.follows() ? words.get(at - 1).asPrevious(source, sum) : 0;
        return points + (position.precedes() ? words.get(at + 1).asNext(source, sum) : 0);
    }

    /// @param wanted the words that the options must become, or null
    /// @return the best of each outcome, best first
    List<Derivation> rank(@Nullable List<String> wanted) {
        long inflected = 0;
        for (var word : words) {
            inflected |= word.inflected;
        }
        var found = new Best();
        for (var hypothesis : Hypothesis.ALL) {
            boolean none = hypothesis.index() == 0;
            if (none || (inflected & hypothesis.slots()) != 0) {
                var beam = search(hypothesis, wanted);
                for (int i = 0; i < beam.size(); i++) {
                    if (beam.get(i).inflects() != none) {
                        found.put(hypothesis, beam.get(i));
                    }
                }
            }
        }
        return found.list();
    }

    private Beam search(Hypothesis hypothesis, @Nullable List<String> wanted) {
        surroundings.ofCase(sum, kind, hypothesis);
        var beam = one;
        var next = other;
        beam.clear();
        next.clear();
        beam.put(Path.empty(hypothesis, sum.take() + context.of(hypothesis)));
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var options = word.word.options();
            for (int i = 0; i < word.sources.length; i++) {
                var option = options.get(i);
                if ((option.kept() || (option.slots() & hypothesis.slots()) != 0)
                        && (wanted == null || wanted.get(at).equals(option.output()))) {
                    float points = alone[at][i] + word.inCase(i, hypothesis);
                    extend(beam, next, hypothesis, word, i, points);
                }
            }
            var done = beam;
            beam = next;
            next = done;
            next.clear();
        }
        return beam;
    }

    private void extend(
            Beam beam,
            Beam next,
            Hypothesis hypothesis,
            ScoredWord word,
            int choice,
            float points) {
        var option = word.word.options().get(choice);
        for (int i = 0; i < beam.size(); i++) {
            var path = beam.get(i);
            if (clashes(path, option)) {
                continue;
            }
            float more = points + after(path, hypothesis, word, choice);
            if (next.wouldTake(path.score() + more)) {
                next.put(path.with(word, choice, more));
            }
        }
    }

    private float after(Path path, Hypothesis hypothesis, ScoredWord word, int choice) {
        var option = word.word.options().get(choice);
        int source = word.sources[choice];
        var state = path.state();
        int last = state == State.BEGIN ? -1 : path.source();
        float points =
                transitions.after(sum, kind, source, last, state, path.agrees(option))
                        + word.afterState(source, state, sum);
        if (option.kept()) {
            boolean inflects = path.inflects();
            points +=
                    transitions.kept(
                                    sum,
                                    kind,
                                    inflects ? Slots.genderOf(path.slots()) : null,
                                    state,
                                    hypothesis,
                                    word.ending,
                                    word.word.facts().shape())
                            + transitions.agreeing(
                                    sum,
                                    kind,
                                    state,
                                    inflects,
                                    inflects && word.word.couldAgree(path.slots()));
        }
        return points;
    }

    /// An adjective agrees with its neighbour (`Stare Miasto`, never `Stary Miasto`).
    private static boolean clashes(Path path, Option option) {
        var last = path.option();
        return last != null
                && last.word() != Option.Word.NONE
                && option.word() != Option.Word.NONE
                && (last.word() == Option.Word.ADJECTIVE || option.word() == Option.Word.ADJECTIVE)
                && !path.agrees(option);
    }
}
