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
    private final Transitions transitions = new Transitions();
    private final WordCache cache = new WordCache();

    public Model(OptionFinder options, KnownOutputs known, Weights weights) {
        this.options = options;
        this.known = known;
        this.weights = weights;
    }

    /// @return best first; never empty
    public List<Derivation> rank(Tokens tokens, NameKind kind, NameContext context) {
        var words = new ArrayList<ScoredWord>();
        for (int at = 0; at < tokens.words().size(); at++) {
            words.add(cached(tokens.words().get(at), place(tokens, at, kind), kind));
        }
        return new Ranker(words, kind, context, weights, transitions).rank(null);
    }

    private ScoredWord cached(String form, Place place, NameKind kind) {
        var seen = cache.find(form, place, kind);
        if (seen == null) {
            seen = scored(options.word(form, place, false), kind);
            cache.put(form, place, kind, seen);
        }
        return seen;
    }

    private ScoredWord scored(Word word, NameKind kind) {
        return new ScoredWord(word, Parts.kind(kind), new Sum(weights), known, transitions);
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
        transitions.forget();
    }

    /// Ranks without the words seen before, whose points may be out of date.
    ///
    /// @param wanted the words that the options must become, or null
    /// @return best first
    public List<Derivation> rankAnew(
            List<Word> words, NameKind kind, @Nullable List<String> wanted) {
        var scored = words.stream().map(word -> scored(word, kind)).toList();
        return new Ranker(scored, kind, NameContext.NONE, weights, transitions).rank(wanted);
    }

    /// Shows all features of a derivation, as its score adds them up.
    public void features(List<Word> words, NameKind kind, Derivation derivation, FeatureSink sink) {
        var hypothesis = derivation.hypothesis();
        int k = Parts.kind(kind);
        var surroundings = new Surroundings(words);
        surroundings.ofCase(sink, k, hypothesis);
        var options = derivation.path().options();
        var path = Path.empty(hypothesis, 0);
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var option = options.get(at);
            int source = Parts.source(option);
            Features.ofSource(sink, k, source, word);
            Features.ofOption(sink, k, source, word, option, known.label(option.output()));
            surroundings.of(sink, k, source, at);
            if (option.lowered()) {
                surroundings.ofLowered(sink, k);
            }
            int last = path.state() == State.BEGIN ? -1 : path.source();
            Succession.ofLast(sink, k, source, last, path.agrees(option));
            Succession.ofState(sink, k, source, path.state(), path.agrees(option));
            Succession.ofWord(sink, k, source, path.state(), word);
            if (option.kept()) {
                boolean inflects = path.inflects();
                var gender = inflects ? Slots.genderOf(path.slots()) : null;
                int ending = Succession.ending(word.lower());
                var shape = word.facts().shape();
                Succession.ofKept(sink, k, hypothesis, ending, shape);
                Succession.ofKeptAfter(sink, k, gender, path.state(), hypothesis, ending, shape);
                boolean could = inflects && word.couldAgree(path.slots());
                Succession.ofKeptAgreeing(sink, k, path.state(), inflects, could);
            } else {
                Features.ofCase(sink, k, word, hypothesis);
                long places = option.slots() & hypothesis.slots();
                Features.ofOptionInCase(
                        sink,
                        k,
                        source,
                        word.facts().knowledge(),
                        Slots.genderOf(places),
                        hypothesis);
            }
            path = path.with(word, option);
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
