package pl.mosty.polish.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.correction.NameCorrection;
import pl.mosty.polish.name.correction.NameCorrections;
import pl.mosty.polish.name.document.Candidate;
import pl.mosty.polish.name.document.DocumentReader;
import pl.mosty.polish.name.document.Evidence;
import pl.mosty.polish.name.layout.Layout;
import pl.mosty.polish.name.layout.Letters;
import pl.mosty.polish.name.layout.Splitter;
import pl.mosty.polish.name.layout.Tokens;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.OptionFinder;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.option.WordFacts;
import pl.mosty.polish.name.paradigm.Paradigms;
import pl.mosty.polish.name.paradigm.Slots;
import pl.mosty.polish.name.ranking.Ranker;
import pl.mosty.polish.name.weight.Weights;
import pl.mosty.polish.name.writing.Inflector;

/// Reads names from any case and writes them in any case.
///
/// Candidates come from the dictionary and from paradigms run backwards; a linear model ranks them.
/// Any string gets an answer, at worst itself.
public final class Names {

    private static final class Holder {
        static final Names SHARED = new Names(Dictionary.shared(), Weights.load());
    }

    /// Longer texts are no names and are given back as they are; in UTF-16 units.
    private static final int LONGEST_NAME = 1000;

    /// A text whose every fiftieth name was printed without its blanks has lost others too.
    private static final int GLUED_SHARE = 50;

    private final Dictionary dictionary;
    private final OptionFinder options;
    private final Ranker ranker;
    private final Inflector inflector;
    private final Layout layout;
    private final NameCorrections corrections;
    private final SurfaceCache cache = new SurfaceCache();

    Names(Dictionary dictionary, Weights weights) {
        var paradigms = new Paradigms();
        this.dictionary = dictionary;
        this.options = new OptionFinder(dictionary, paradigms);
        this.ranker = new Ranker(dictionary, weights);
        this.layout = new Layout(new Splitter(dictionary), weights);
        this.inflector = new Inflector(dictionary, paradigms);
        this.corrections = NameCorrections.NONE;
    }

    private Names(Names uncorrected, NameCorrections corrections) {
        this.dictionary = uncorrected.dictionary;
        this.options = uncorrected.options;
        this.ranker = uncorrected.ranker;
        this.layout = uncorrected.layout;
        this.inflector = uncorrected.inflector;
        this.corrections = corrections;
    }

    /// The same names with a user's own forms, which are written and read instead of these.
    public Names corrected(List<NameCorrection> own) {
        return own.isEmpty() ? this : new Names(this, new NameCorrections(own));
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
        return corrections.read(phrase, kind, uncorrected(phrase, kind, context));
    }

    private List<NameReading> uncorrected(String phrase, NameKind kind, NameContext context) {
        if (!context.equals(NameContext.NONE)) {
            return readings(candidates(phrase, kind, context, false));
        }
        var seen = cache.find(phrase, kind);
        if (seen != null) {
            return seen;
        }
        var readings = readings(candidates(phrase, kind, context, false));
        cache.put(phrase, kind, readings);
        return readings;
    }

    /// The readings of all names of one document, which help each other; as many lists as mentions,
    /// each best first and never empty.
    public List<List<NameReading>> readAll(List<Mention> mentions) {
        long certain =
                mentions.stream()
                        .filter(m ->
                                layout.isCertain(layout.printed(m.phrase(), m.kind()), m.kind()))
                        .count();
        boolean glued = certain * GLUED_SHARE > mentions.size();
        var candidates =
                mentions.stream()
                        .map(m -> candidates(m.phrase(), m.kind(), m.context(), glued))
                        .toList();
        var reranked = new DocumentReader().rerank(candidates);
        var read = new ArrayList<List<NameReading>>();
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            read.add(corrections.read(mention.phrase(), mention.kind(), readings(reranked.get(i))));
        }
        return List.copyOf(read);
    }

    private List<Candidate> candidates(
            String phrase, NameKind kind, NameContext context, boolean glued) {
        if (phrase.length() > LONGEST_NAME) {
            return List.of(new Candidate(phrase, List.of(), 0, null, null));
        }
        var tokens = layout.tokens(phrase, kind, glued);
        if (tokens.words().isEmpty()) {
            return List.of(new Candidate(phrase, List.of(), 0, null, null));
        }
        var byLemma = new LinkedHashMap<String, Candidate>();
        var words = words(tokens, kind);
        for (var derivation : ranker.rank(words, kind, context, null)) {
            var path = derivation.path();
            var outputs = path.options().stream().map(Option::output).toList();
            var lemma = tokens.with(outputs);
            byLemma.putIfAbsent(
                    lemma,
                    new Candidate(
                            lemma,
                            evidence(words, outputs, kind, phrase, lemma),
                            path.score(),
                            derivation.hypothesis().grammaticalCase(),
                            Slots.genderOf(path.slots())));
        }
        return List.copyOf(byLemma.values());
    }

    /// The words whose other mentions tell something: unknown ones, people's names and the whole.
    private static List<Evidence> evidence(
            List<Word> words, List<String> outputs, NameKind kind, String phrase, String lemma) {
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < outputs.size(); i++) {
            if (kind == NameKind.PERSON || words.get(i).facts().unknown()) {
                evidence.add(new Evidence(words.get(i).lower(), outputs.get(i)));
            }
        }
        if (outputs.size() > 1) {
            evidence.add(new Evidence(Letters.lower(phrase), lemma));
        }
        return evidence;
    }

    private static List<NameReading> readings(List<Candidate> candidates) {
        double best = candidates.getFirst().score();
        double sum = candidates.stream().mapToDouble(c -> Math.exp(c.score() - best)).sum();
        return candidates.stream()
                .map(c ->
                        new NameReading(
                                c.lemma(),
                                c.grammaticalCase(),
                                c.gender(),
                                Math.exp(c.score() - best) / sum))
                .toList();
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
        var form = inflector.inflect(lemma, kind, gender, grammaticalCase);
        return corrections.written(lemma, kind, grammaticalCase, form);
    }

    List<Word> words(Tokens tokens, NameKind kind) {
        return words(tokens, kind, Set.of());
    }

    /// @param hidden words that the dictionary shall not know
    List<Word> words(Tokens tokens, NameKind kind, Set<String> hidden) {
        var words = new ArrayList<Word>();
        int count = tokens.words().size();
        for (int i = 0; i < count; i++) {
            var form = tokens.words().get(i);
            var known =
                    WordFacts.of(form, i + 1 < count ? tokens.gaps().get(i + 1) : "", dictionary);
            var facts = hidden.contains(form) ? known.hidden() : known;
            words.add(
                    new Word(
                            form,
                            Letters.lower(form),
                            tokens.gaps().get(i + 1),
                            facts,
                            options.options(
                                    form,
                                    facts,
                                    i == 0,
                                    count == 1,
                                    kind == NameKind.OTHER || kind == NameKind.PLACE)));
        }
        return words;
    }

    Layout layout() {
        return layout;
    }

    Ranker ranker() {
        return ranker;
    }
}
