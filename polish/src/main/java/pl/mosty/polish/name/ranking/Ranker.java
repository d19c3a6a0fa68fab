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
    private final Workspace space;
    private final Trellis paths;

    /// How many options of the word at hand are tried.
    private int tried;

    Ranker(
            ScoredWord[] words,
            NameKind kind,
            NameContext context,
            Sum sum,
            Transitions transitions,
            Workspace space) {
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
        this.space = space;
        this.paths = space.paths;
        int from = 0;
        for (int at = 0; at < words.length; at++) {
            space.firsts[at] = from;
            from = scoreAlone(at, from);
        }
    }

    /// Counts the points of a word's options that no hypothesis changes.
    ///
    /// @param from where they begin
    /// @return where those of the next word do
    private int scoreAlone(int at, int from) {
        var word = words[at];
        float[] scores = space.alone(from + word.sources.length);
        int last = -1;
        float around = 0;
        for (int i = 0; i < word.sources.length; i++) {
            var option = word.options[i];
            if (word.sources[i] != last) {
                last = word.sources[i];
                around = around(at, last);
            }
            scores[from + i] = word.alone(i) + around + context.of(word.word, option);
            if (option.lowered()) {
                surroundings.ofLowered(sum, kind);
                scores[from + i] += sum.take();
            }
        }
        return from + word.sources.length;
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
        var found = space.best;
        paths.read(words);
        found.begin(words.length);
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
        return found.list(words);
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
        int first = space.firsts[at];
        int end = word.endOfTried(hypothesis);
        tried = 0;
        for (int i = word.firstTried(hypothesis); i < end; i++) {
            int choice = word.tried(i);
            if (wanted == null || wanted.equals(word.options[choice].output())) {
                space.choices[tried] = choice;
                space.points[tried++] = space.alone[first + choice] + word.inCase(i);
            }
        }
    }

    private void extend(int path, Hypothesis hypothesis, ScoredWord word) {
        var last = paths.last(path);
        long slots = paths.slots(path);
        for (int i = 0; i < tried; i++) {
            int choice = space.choices[i];
            var option = word.options[choice];
            boolean agrees = option.agrees(slots);
            if (agrees || !clashes(last, option)) {
                float more = space.points[i] + after(path, word, word.sources[choice], agrees);
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
