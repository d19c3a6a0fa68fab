package pl.mosty.polish.name.ranking;

import java.util.ArrayList;
import java.util.Arrays;
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

    /// What an option is worth after a path, by its source and whether it agrees.
    private final float[] afterPath = new float[2 * Parts.SOURCES];

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
            scores[i] = word.alone(i) + around[source] + context.of(word.word, word.options[i]);
            if (word.options[i].lowered()) {
                surroundings.ofLowered(sum, kind);
                scores[i] += sum.take();
            }
        }
        return scores;
    }

    private float around(int at, int source) {
        var position = surroundings.position(at);
        int length = surroundings.length(at);
        var shape = words.get(at).word.facts().shape();
        float points = transitions.position(sum, kind, source, position, length, shape);
        var knowledge = words.get(at).word.facts().knowledge();
        points += transitions.company(sum, kind, source, surroundings.company(at), knowledge);
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
        next.clear();
        beam.begin(Path.empty(hypothesis, sum.take() + context.of(hypothesis)));
        for (int at = 0; at < words.size(); at++) {
            for (int i = 0; i < beam.size(); i++) {
                extend(beam.get(i), next, hypothesis, at, wanted == null ? null : wanted.get(at));
            }
            next.grow(words.get(at));
            var done = beam;
            beam = next;
            next = done;
            next.clear();
        }
        return beam;
    }

    private void extend(
            Path path, Beam next, Hypothesis hypothesis, int at, @Nullable String wanted) {
        var word = words.get(at);
        Arrays.fill(afterPath, Float.NaN);
        for (int choice : word.choices.of(hypothesis)) {
            var option = word.options[choice];
            if (clashes(path, option) || (wanted != null && !wanted.equals(option.output()))) {
                continue;
            }
            int source = word.sources[choice];
            boolean agrees = path.agrees(option);
            int row = source * 2 + (agrees ? 1 : 0);
            if (Float.isNaN(afterPath[row])) {
                afterPath[row] = after(path, word, source, agrees);
            }
            float points = alone[at][choice] + word.inCase(choice, hypothesis) + afterPath[row];
            if (option.kept()) {
                points += kept(path, hypothesis, word);
            }
            next.offer(path, choice, points);
        }
    }

    private float after(Path path, ScoredWord word, int source, boolean agrees) {
        var state = path.state();
        int last = state == State.BEGIN ? -1 : path.source();
        return transitions.after(sum, kind, source, last, state, agrees)
                + word.afterState(source, state, sum);
    }

    private float kept(Path path, Hypothesis hypothesis, ScoredWord word) {
        boolean inflects = path.inflects();
        var gender = inflects ? Slots.genderOf(path.slots()) : null;
        var shape = word.word.facts().shape();
        boolean could = inflects && word.word.couldAgree(path.slots());
        return transitions.kept(sum, kind, gender, path.state(), hypothesis, word.ending, shape)
                + transitions.agreeing(sum, kind, path.state(), inflects, could);
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
