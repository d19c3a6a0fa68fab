package pl.mosty.polish.name.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.NameReading;
import pl.mosty.polish.name.ranking.Derivation;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.token.Rewriting;
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
    public List<NameReading> readings(Confidence confidence) {
        if (derivations.isEmpty()) {
            return List.of(new NameReading(phrase, null, null, 1));
        }
        var shares = new double[derivations.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = derivations.get(i).score();
        }
        share(shares, confidence);
        var name = new Rewriting(tokens);
        var readings = new NameReading[shares.length];
        for (int i = 0; i < readings.length; i++) {
            var derivation = derivations.get(i);
            readings[i] =
                    new NameReading(
                            derivation.write(name),
                            derivation.hypothesis().grammaticalCase(),
                            Slots.genderOf(derivation.slots()),
                            shares[i]);
        }
        return Collections.unmodifiableList(Arrays.asList(readings));
    }

    /// The candidates with what their words tell about other mentions, best first.
    public List<Candidate> withEvidence() {
        if (derivations.isEmpty()) {
            return List.of(new Candidate(phrase, List.of(), 0, null, null));
        }
        var name = new Rewriting(tokens);
        var candidates = new ArrayList<Candidate>(derivations.size());
        for (var derivation : derivations) {
            var lemma = derivation.write(name);
            candidates.add(
                    new Candidate(
                            lemma,
                            evidence(derivation, lemma),
                            derivation.score(),
                            derivation.hypothesis().grammaticalCase(),
                            Slots.genderOf(derivation.slots())));
        }
        return candidates;
    }

    /// @param candidates best first, not empty
    /// @return each with its confidence; together they have at most 1
    public static List<NameReading> readings(List<Candidate> candidates, Confidence confidence) {
        var shares = new double[candidates.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = candidates.get(i).score();
        }
        share(shares, confidence);
        var readings = new ArrayList<NameReading>(shares.length);
        for (int i = 0; i < shares.length; i++) {
            var candidate = candidates.get(i);
            readings.add(
                    new NameReading(
                            candidate.lemma(),
                            candidate.grammaticalCase(),
                            candidate.gender(),
                            shares[i]));
        }
        return Collections.unmodifiableList(readings);
    }

    /// Makes points, best first, shares of confidence.
    private static void share(double[] points, Confidence confidence) {
        double best = points[0];
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            double behind = points[i] - best;
            points[i] = behind < UNLIKELY ? 0 : Math.exp(behind / TEMPERATURE);
            sum += points[i];
        }
        double all = 0;
        for (int i = 0; i < points.length; i++) {
            points[i] = confidence.of(points[i] / sum);
            all += points[i];
        }
        if (all > 1) {
            for (int i = 0; i < points.length; i++) {
                points[i] /= all;
            }
        }
    }

    /// The words whose other mentions tell something: unknown ones, people's names and the whole.
    private List<Evidence> evidence(Derivation derivation, String lemma) {
        var evidence = new ArrayList<Evidence>();
        for (int at = derivation.length() - 1; at >= 0; at--) {
            var word = derivation.word(at);
            if (kind == NameKind.PERSON || word.facts().unknown()) {
                evidence.add(new Evidence(word.lower(), derivation.option(at).output()));
            }
        }
        if (derivation.length() > 1) {
            evidence.add(new Evidence(Letters.lower(phrase), lemma));
        }
        return evidence;
    }
}
