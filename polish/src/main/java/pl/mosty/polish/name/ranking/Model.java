package pl.mosty.polish.name.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.NameContext;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.feature.Features;
import pl.mosty.polish.name.feature.Parts;
import pl.mosty.polish.name.feature.State;
import pl.mosty.polish.name.feature.Succession;
import pl.mosty.polish.name.feature.Surroundings;
import pl.mosty.polish.name.option.OptionFinder;
import pl.mosty.polish.name.option.Place;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.token.Tokens;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.Sum;
import pl.mosty.polish.name.weight.Weights;

/// Ranks the ways to put names into the nominative. One model may serve any number of threads.
public final class Model {

    private final OptionFinder options;
    private final KnownOutputs known;
    private final Weights weights;
    private final WordCache cache = new WordCache();
    private final Workspaces spaces = new Workspaces();
    private Transitions transitions = new Transitions();

    public Model(OptionFinder options, KnownOutputs known, Weights weights) {
        this.options = options;
        this.known = known;
        this.weights = weights;
    }

    /// @return best first; never empty
    public List<Derivation> rank(Tokens tokens, NameKind kind, NameContext context) {
        var sum = new Sum(weights);
        var words = new ScoredWord[tokens.words().size()];
        for (int at = 0; at < words.length; at++) {
            words[at] = cached(tokens.words().get(at), place(tokens, at, kind), kind, sum);
        }
        return rank(words, kind, context, sum, null);
    }

    private List<Derivation> rank(
            ScoredWord[] words,
            NameKind kind,
            NameContext context,
            Sum sum,
            @Nullable List<String> wanted) {
        var space = spaces.take(words.length);
        var ranked = new Ranker(words, kind, context, sum, transitions, space).rank(wanted);
        spaces.giveBack(space);
        return ranked;
    }

    private ScoredWord cached(String form, Place place, NameKind kind, Sum sum) {
        var seen = cache.find(form, place, kind);
        if (seen == null) {
            seen = scored(options.word(form, place, false), kind, sum);
            cache.put(form, place, kind, seen);
        }
        return seen;
    }

    private ScoredWord scored(Word word, NameKind kind, Sum sum) {
        return new ScoredWord(word, Parts.kind(kind), sum, known, transitions);
    }

    /// The words of a name with their options.
    ///
    /// @param hidden words that the dictionary shall not know
    public List<Word> words(Tokens tokens, NameKind kind, Set<String> hidden) {
        var words = new ArrayList<Word>();
        for (int at = 0; at < tokens.words().size(); at++) {
            var form = tokens.words().get(at);
            words.add(options.word(form, place(tokens, at, kind), hidden.contains(form)));
        }
        return words;
    }

    /// Forgets all points, since the weights have changed.
    public void forget() {
        transitions = new Transitions();
    }

    /// Ranks without the words seen before, whose points may be out of date.
    ///
    /// @param wanted the words that the options must become, or null
    /// @return best first
    public List<Derivation> rankAnew(
            List<Word> words, NameKind kind, @Nullable List<String> wanted) {
        var sum = new Sum(weights);
        var scored = words.stream().map(word -> scored(word, kind, sum)).toArray(ScoredWord[]::new);
        return rank(scored, kind, NameContext.NONE, sum, wanted);
    }

    /// Shows all features of a derivation, as its score adds them up.
    public void features(List<Word> words, NameKind kind, Derivation derivation, FeatureSink sink) {
        var hypothesis = derivation.hypothesis();
        int k = Parts.kind(kind);
        var surroundings = new Surroundings(words);
        Surroundings.ofCase(sink, k, surroundings.count(), hypothesis);
        var state = State.BEGIN;
        long slots = hypothesis.slots();
        boolean inflects = false;
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var option = derivation.option(at);
            int source = Parts.source(option);
            boolean agrees = option.agrees(slots);
            Features.ofSource(sink, k, source, word);
            Features.ofOption(sink, k, source, word, option, known.label(option.output()));
            surroundings.of(sink, k, source, at);
            if (option.lowered()) {
                surroundings.ofLowered(sink, k);
            }
            int last = state == State.BEGIN ? -1 : Parts.source(derivation.option(at - 1));
            Succession.ofLast(sink, k, source, last, agrees);
            Succession.ofState(sink, k, source, state, agrees);
            Succession.ofWord(sink, k, source, state, word);
            if (option.kept()) {
                var gender = inflects ? Slots.genderOf(slots) : null;
                int ending = Succession.ending(word.lower());
                var shape = word.facts().shape();
                Succession.ofKept(sink, k, hypothesis, ending, shape);
                Succession.ofKeptAfter(sink, k, gender, state, hypothesis, ending, shape);
                boolean could = inflects && word.couldAgree(slots);
                Succession.ofKeptAgreeing(sink, k, state, inflects, could);
            } else {
                Features.ofCase(sink, k, word, hypothesis);
                var gender = Slots.genderOf(option.slots() & hypothesis.slots());
                var knowledge = word.facts().knowledge();
                Features.ofOptionInCase(sink, k, source, knowledge, gender, hypothesis);
            }
            slots = option.slotsAfter(slots);
            inflects |= !option.kept();
            state = state.after(option, word);
        }
    }

    private static Place place(Tokens tokens, int at, NameKind kind) {
        var gap = tokens.gaps().get(at + 1);
        int count = tokens.words().size();
        return new Place(
                at == 0,
                count == 1,
                kind == NameKind.OTHER || kind == NameKind.PLACE,
                at + 1 < count && gap.startsWith("."),
                gap.equals("-"));
    }
}
