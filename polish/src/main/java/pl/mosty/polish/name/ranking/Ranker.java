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

/// Finds the best ways to put one name into the nominative: for every number and case the words may
/// share, the best sequences of options, by a linear model.
final class Ranker {

    private final ScoredWord[] words;
    private final int kind;
    private final ContextPoints context;
    private final Surroundings surroundings;
    private final Transitions transitions;
    private final Sum sum;
    private final Trellis paths;

    /// For every word and option the points that no hypothesis changes.
    private final float[][] alone;

    /// Which options of the word at hand are tried, and their points.
    private final int[] choices;

    private final float[] points;
    private int tried;

    Ranker(
            ScoredWord[] words,
            NameKind kind,
            NameContext context,
            Sum sum,
            Transitions transitions) {
        this.words = words;
        this.kind = Parts.kind(kind);
        this.context = new ContextPoints(kind, context);
        var printed = new ArrayList<Word>(words.length);
        for (var word : words) {
            printed.add(word.word);
        }
        this.surroundings = new Surroundings(printed);
        this.transitions = transitions;
        this.sum = sum;
        this.paths = new Trellis(words);
        this.alone = new float[words.length][];
        int most = 0;
        for (int at = 0; at < alone.length; at++) {
            alone[at] = alone(at);
            most = Math.max(most, alone[at].length);
        }
        this.choices = new int[most];
        this.points = new float[most];
    }

    private float[] alone(int at) {
        var word = words[at];
        var scores = new float[word.sources.length];
        int last = -1;
        float around = 0;
        for (int i = 0; i < scores.length; i++) {
            if (word.sources[i] != last) {
                last = word.sources[i];
                around = around(at, last);
            }
            scores[i] = word.alone(i) + around + context.of(word.word, word.options[i]);
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
        var facts = words[at].word.facts();
        float points = transitions.position(sum, kind, source, position, length, facts.shape());
        int company = surroundings.company(at);
        points += transitions.company(sum, kind, source, company, facts.knowledge());
        points += position.follows() ? words[at - 1].asPrevious(source, sum) : 0;
        return points + (position.precedes() ? words[at + 1].asNext(source, sum) : 0);
    }

    /// @param wanted the words that the options must become, or null
    /// @return the best of each outcome, best first
    List<Derivation> rank(@Nullable List<String> wanted) {
        long inflected = 0;
        for (var word : words) {
            inflected |= word.inflected;
        }
        var found = new Best(words);
        for (var hypothesis : Hypothesis.ALL) {
            boolean none = hypothesis.index() == 0;
            if (none || (inflected & hypothesis.slots()) != 0) {
                search(hypothesis, wanted);
                for (int path = paths.start(); path < paths.end(); path++) {
                    if (paths.inflects(path) != none) {
                        found.put(hypothesis, paths, path);
                    }
                }
            }
        }
        return found.list();
    }

    private void search(Hypothesis hypothesis, @Nullable List<String> wanted) {
        float points = transitions.ofCase(sum, kind, surroundings.count(), hypothesis);
        paths.begin(hypothesis, points + context.of(hypothesis));
        for (int at = 0; at < words.length; at++) {
            choose(hypothesis, at, wanted == null ? null : wanted.get(at));
            for (int path = paths.start(); path < paths.end(); path++) {
                extend(path, hypothesis, words[at]);
            }
            paths.grow();
        }
    }

    /// Gathers the options of a word that are to be tried, with their points before any path.
    private void choose(Hypothesis hypothesis, int at, @Nullable String wanted) {
        var word = words[at];
        tried = 0;
        for (int choice = 0; choice < word.options.length; choice++) {
            float inCase = word.inCase(choice, hypothesis);
            if (!Float.isNaN(inCase)
                    && (wanted == null || wanted.equals(word.options[choice].output()))) {
                choices[tried] = choice;
                points[tried++] = alone[at][choice] + inCase;
            }
        }
    }

    private void extend(int path, Hypothesis hypothesis, ScoredWord word) {
        var last = paths.last(path);
        long slots = paths.slots(path);
        for (int i = 0; i < tried; i++) {
            int choice = choices[i];
            var option = word.options[choice];
            boolean agrees = option.agrees(slots);
            if (agrees || !clashes(last, option)) {
                float more = points[i] + after(path, word, word.sources[choice], agrees);
                paths.offer(
                        path, choice, option.kept() ? more + kept(path, hypothesis, word) : more);
            }
        }
    }

    private float after(int path, ScoredWord word, int source, boolean agrees) {
        var state = paths.state(path);
        int last = state == State.BEGIN ? -1 : paths.lastSource(path);
        return transitions.after(sum, kind, source, last, state, agrees)
                + word.afterState(source, state, sum);
    }

    private float kept(int path, Hypothesis hypothesis, ScoredWord word) {
        var state = paths.state(path);
        boolean inflects = paths.inflects(path);
        var gender = inflects ? Slots.genderOf(paths.slots(path)) : null;
        var shape = word.word.facts().shape();
        boolean could = inflects && word.word.couldAgree(paths.slots(path));
        return Transitions.kept(word.kept, sum, kind, gender, state, hypothesis, word.ending, shape)
                + transitions.agreeing(sum, kind, state, inflects, could);
    }

    /// Whether an option that does not agree with its neighbour has to: an adjective does (`Stare
    /// Miasto`, never `Stary Miasto`).
    private static boolean clashes(@Nullable Option last, Option option) {
        return last != null
                && last.word() != Option.Word.NONE
                && option.word() != Option.Word.NONE
                && (last.word() == Option.Word.ADJECTIVE || option.word() == Option.Word.ADJECTIVE);
    }
}
