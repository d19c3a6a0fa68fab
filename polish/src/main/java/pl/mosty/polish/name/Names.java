package pl.mosty.polish.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;

/// Reads names from any case and writes them in any case.
///
/// Candidates come from the dictionary and from paradigms run backwards; a linear model ranks them.
/// Any string gets an answer, at worst itself.
public final class Names {

    private static final class Holder {
        static final Names SHARED = new Names(Dictionary.shared(), Weights.load());
    }

    private final Dictionary dictionary;
    private final OptionFinder options;
    private final Ranker ranker;
    private final Inflector inflector;

    Names(Dictionary dictionary, Weights weights) {
        var paradigms = new Paradigms();
        this.dictionary = dictionary;
        this.options = new OptionFinder(dictionary, paradigms);
        this.ranker = new Ranker(dictionary, weights);
        this.inflector = new Inflector(dictionary, paradigms);
    }

    public static Names shared() {
        return Holder.SHARED;
    }

    /// The readings of a name, best first; never empty.
    public List<NameReading> read(String phrase, NameKind kind) {
        return read(phrase, kind, NameContext.NONE);
    }

    /// The readings of a name in its context, best first; never empty.
    public List<NameReading> read(String phrase, NameKind kind, NameContext context) {
        var tokens = Tokens.of(phrase);
        if (tokens.words().isEmpty()) {
            return List.of(new NameReading(phrase, null, null, 1));
        }
        var byLemma = new LinkedHashMap<String, NameReading>();
        var derivations = ranker.rank(words(tokens), kind, context, null);
        double best = derivations.getFirst().path().score();
        double sum = derivations.stream().mapToDouble(d -> Math.exp(d.path().score() - best)).sum();
        for (var derivation : derivations) {
            var path = derivation.path();
            var lemma = tokens.with(path.options().stream().map(Option::output).toList());
            double share = Math.exp(path.score() - best) / sum;
            byLemma.merge(
                    lemma,
                    new NameReading(
                            lemma,
                            derivation.hypothesis().grammaticalCase(),
                            Slots.genderOf(path.slots()),
                            share),
                    (one, other) ->
                            new NameReading(
                                    lemma,
                                    one.grammaticalCase(),
                                    one.gender(),
                                    one.confidence() + other.confidence()));
        }
        return List.copyOf(byLemma.values());
    }

    /// The best reading's lemma.
    public String lemma(String phrase, NameKind kind) {
        return read(phrase, kind).getFirst().lemma();
    }

    /// Writes a name in a case.
    ///
    /// @param lemma in the nominative
    /// @param gender of a person; null when it has to be told from the name
    public String inflect(
            String lemma, NameKind kind, @Nullable Gender gender, Case grammaticalCase) {
        return inflector.inflect(lemma, kind, gender, grammaticalCase);
    }

    List<Word> words(Tokens tokens) {
        var words = new ArrayList<Word>();
        for (var form : tokens.words()) {
            var facts = WordFacts.of(form, dictionary);
            words.add(new Word(form, Letters.lower(form), facts, options.options(form, facts)));
        }
        return words;
    }

    Ranker ranker() {
        return ranker;
    }
}
