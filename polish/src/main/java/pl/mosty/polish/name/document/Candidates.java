package pl.mosty.polish.name.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.NameReading;
import pl.mosty.polish.name.ranking.Derivation;
import pl.mosty.polish.name.ranking.Path;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.token.Tokens;

/// The lemmas that a printed name may have, each with the best of the derivations that lead to it.
public final class Candidates {

    /// Points behind the best from which on a reading has no confidence at all.
    private static final double UNLIKELY = -60;

    /// How sharply points become confidence.
    private static final double TEMPERATURE = 3;

    private final String phrase;
    private final NameKind kind;
    private final Tokens tokens;
    private final List<Derivation> derivations;

    /// @param derivations of different outcomes, best first
    public Candidates(String phrase, NameKind kind, Tokens tokens, List<Derivation> derivations) {
        this.phrase = phrase;
        this.kind = kind;
        this.tokens = tokens;
        this.derivations = derivations;
    }

    /// A name that is not read.
    public static Candidates asPrinted(String phrase, NameKind kind) {
        return new Candidates(phrase, kind, new Tokens(List.of(), List.of(phrase)), List.of());
    }

    /// Best first; never empty.
    public List<NameReading> readings() {
        return readings(list(false));
    }

    /// The candidates with what their words tell about other mentions, best first.
    public List<Candidate> withEvidence() {
        return list(true);
    }

    private List<Candidate> list(boolean withEvidence) {
        if (derivations.isEmpty()) {
            return List.of(new Candidate(phrase, List.of(), 0, null, null));
        }
        var candidates = new ArrayList<Candidate>(derivations.size());
        for (var derivation : derivations) {
            var path = derivation.path();
            var outputs = path.outputs();
            var lemma = tokens.with(outputs);
            candidates.add(
                    new Candidate(
                            lemma,
                            withEvidence ? evidence(path, outputs.size(), lemma) : List.of(),
                            path.score(),
                            derivation.hypothesis().grammaticalCase(),
                            Slots.genderOf(path.slots())));
        }
        return candidates;
    }

    /// @param candidates best first, not empty
    /// @return each with its share of confidence
    public static List<NameReading> readings(List<Candidate> candidates) {
        double best = candidates.getFirst().score();
        var shares = new double[candidates.size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double points = candidates.get(i).score() - best;
            shares[i] = points < UNLIKELY ? 0 : Math.exp(points / TEMPERATURE);
            sum += shares[i];
        }
        var readings = new ArrayList<NameReading>(shares.length);
        for (int i = 0; i < shares.length; i++) {
            var candidate = candidates.get(i);
            readings.add(
                    new NameReading(
                            candidate.lemma(),
                            candidate.grammaticalCase(),
                            candidate.gender(),
                            shares[i] / sum));
        }
        return Collections.unmodifiableList(readings);
    }

    /// The words whose other mentions tell something: unknown ones, people's names and the whole.
    private List<Evidence> evidence(Path path, int words, String lemma) {
        var evidence = new ArrayList<Evidence>();
        for (var step = path; step != null; step = step.before()) {
            var word = step.word();
            var option = step.option();
            if (word != null
                    && option != null
                    && (kind == NameKind.PERSON || word.facts().unknown())) {
                evidence.add(new Evidence(word.lower(), option.output()));
            }
        }
        if (words > 1) {
            evidence.add(new Evidence(Letters.lower(phrase), lemma));
        }
        return evidence;
    }
}
