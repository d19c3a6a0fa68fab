package pl.mosty.polish.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.correction.NameCorrection;
import pl.mosty.polish.name.correction.NameCorrections;
import pl.mosty.polish.name.document.Candidate;
import pl.mosty.polish.name.document.Candidates;
import pl.mosty.polish.name.document.Confidence;
import pl.mosty.polish.name.document.DocumentReader;
import pl.mosty.polish.name.layout.Layout;
import pl.mosty.polish.name.layout.Splitter;
import pl.mosty.polish.name.option.OptionFinder;
import pl.mosty.polish.name.paradigm.Endings;
import pl.mosty.polish.name.paradigm.Paradigms;
import pl.mosty.polish.name.ranking.KnownOutputs;
import pl.mosty.polish.name.ranking.Model;
import pl.mosty.polish.name.weight.ShippedWeights;
import pl.mosty.polish.name.weight.Weights;
import pl.mosty.polish.name.writing.Inflector;

/// Reads names from any case and writes them in any case.
///
/// Candidates come from the dictionary and from paradigms run backwards; a linear model ranks them.
/// Any string gets an answer, at worst itself: so does one of more than 1,000 UTF-16 units, which
/// is no name.
public final class Names {

    private static final class Holder {
        static final Names SHARED = new Names(Dictionary.shared(), ShippedWeights.load());
    }

    /// Longer texts are no names and are given back as they are; in UTF-16 units.
    private static final int LONGEST_NAME = 1000;

    /// A text whose every fiftieth name was printed without its blanks has lost others too.
    private static final int GLUED_SHARE = 50;

    private final Layout layout;
    private final Model model;
    private final Inflector inflector;
    private final NameCorrections corrections;
    private final SurfaceCache cache;
    private final Confidence alone;
    private final Confidence inDocument;

    Names(Dictionary dictionary, Weights weights) {
        layout = new Layout(new Splitter(dictionary), weights);
        model =
                new Model(
                        new OptionFinder(dictionary, Endings.load()),
                        new KnownOutputs(dictionary),
                        weights);
        inflector = new Inflector(dictionary, new Paradigms());
        corrections = NameCorrections.NONE;
        cache = new SurfaceCache();
        alone = Confidence.ALONE;
        inDocument = Confidence.IN_DOCUMENT;
    }

    private Names(Names uncorrected, NameCorrections corrections) {
        this.layout = uncorrected.layout;
        this.model = uncorrected.model;
        this.inflector = uncorrected.inflector;
        this.cache = uncorrected.cache;
        this.corrections = corrections;
        this.alone = uncorrected.alone;
        this.inDocument = uncorrected.inDocument;
    }

    private Names(Names other, Confidence confidence) {
        this.layout = other.layout;
        this.model = other.model;
        this.inflector = other.inflector;
        this.corrections = other.corrections;
        this.cache = new SurfaceCache();
        this.alone = confidence;
        this.inDocument = confidence;
    }

    /// The same with the model's shares as they are, from which the confidence is learned.
    Names uncalibrated() {
        return new Names(this, Confidence.SHARE);
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
        var seen = cache.find(phrase, kind, context);
        if (seen != null) {
            return seen;
        }
        var readings = candidates(phrase, kind, context).readings(alone);
        cache.put(phrase, kind, context, readings);
        return readings;
    }

    /// The readings of all names of one document, which help each other; as many lists as mentions,
    /// each best first and never empty.
    public List<List<NameReading>> readAll(List<Mention> mentions) {
        int certain = 0;
        for (var mention : mentions) {
            certain +=
                    mention.phrase().length() <= LONGEST_NAME
                                    && layout.isCertain(mention.phrase(), mention.kind())
                            ? 1
                            : 0;
        }
        boolean glued = certain * GLUED_SHARE > mentions.size();
        var candidates = new ArrayList<List<Candidate>>();
        for (var mention : mentions) {
            candidates.add(
                    candidates(mention.phrase(), mention.kind(), mention.context(), glued)
                            .withEvidence());
        }
        var reranked = new DocumentReader().rerank(candidates);
        var read = new ArrayList<List<NameReading>>();
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var readings = Candidates.readings(reranked.get(i), inDocument);
            read.add(corrections.read(mention.phrase(), mention.kind(), readings));
        }
        return List.copyOf(read);
    }

    private Candidates candidates(String phrase, NameKind kind, NameContext context) {
        return candidates(phrase, kind, context, false);
    }

    private Candidates candidates(
            String phrase, NameKind kind, NameContext context, boolean glued) {
        if (phrase.length() > LONGEST_NAME) {
            return Candidates.asPrinted(phrase, kind);
        }
        var tokens = layout.tokens(phrase, kind, glued);
        if (tokens.words().isEmpty()) {
            return Candidates.asPrinted(phrase, kind);
        }
        var told = kind == NameKind.PERSON ? context.withNameOf(phrase) : context;
        return new Candidates(phrase, kind, tokens, model.rank(tokens, kind, told));
    }

    /// The best reading's lemma.
    public String lemma(String phrase, NameKind kind) {
        return read(phrase, kind).getFirst().lemma();
    }

    /// Writes a name in a case. A text that is too long for a name is given back as it is.
    ///
    /// @param lemma in the nominative
    /// @param gender of a person; null when it has to be told from the name
    public String inflect(
            String lemma, NameKind kind, @Nullable Gender gender, Case grammaticalCase) {
        if (lemma.length() > LONGEST_NAME) {
            return lemma;
        }
        var form = inflector.inflect(lemma, kind, gender, grammaticalCase);
        return corrections.written(lemma, kind, grammaticalCase, form);
    }

    Layout layout() {
        return layout;
    }

    Model model() {
        return model;
    }
}
