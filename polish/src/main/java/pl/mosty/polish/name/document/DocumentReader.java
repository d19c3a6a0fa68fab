package pl.mosty.polish.name.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the names of one document together: a lemma that other forms lead to as well is the
/// likelier one (`Ryanaira` beside `Ryanairem`).
public final class DocumentReader {

    /// How sharply a mention's points become shares of belief.
    private static final double TEMPERATURE = 3;

    /// Points for the first other form that surely leads to the same word.
    private static final double SUPPORT = 9;

    private static final int BEST = 10;

    /// For each output, how surely each printed form leads to it.
    private final Map<String, Map<String, Double>> support = new HashMap<>();

    /// @param mentions the candidates of every mention, best first
    /// @return the best of the same candidates in their new order
    public List<List<Candidate>> rerank(List<List<Candidate>> mentions) {
        for (var candidates : mentions) {
            for (var share : shares(candidates).entrySet()) {
                support.computeIfAbsent(share.getKey().output(), _ -> new HashMap<>())
                        .merge(share.getKey().printed(), share.getValue(), Math::max);
            }
        }
        var reranked = new ArrayList<List<Candidate>>();
        for (var candidates : mentions) {
            reranked.add(
                    best(candidates).stream()
                            .map(candidate -> candidate.plus(SUPPORT * supportOf(candidate)))
                            .sorted(Comparator.comparingDouble(candidate -> -candidate.score()))
                            .toList());
        }
        return reranked;
    }

    private double supportOf(Candidate candidate) {
        double sum = 0;
        for (var evidence : candidate.evidence()) {
            var forms = support.getOrDefault(evidence.output(), Map.of());
            double all = forms.values().stream().mapToDouble(Double::doubleValue).sum();
            sum += Math.log1p(Math.max(0, all - forms.getOrDefault(evidence.printed(), 0.0)));
        }
        return sum;
    }

    private static Map<Evidence, Double> shares(List<Candidate> candidates) {
        var best = best(candidates);
        double top = best.getFirst().score();
        double sum =
                best.stream().mapToDouble(c -> Math.exp((c.score() - top) / TEMPERATURE)).sum();
        var shares = new HashMap<Evidence, Double>();
        for (var candidate : best) {
            double share = Math.exp((candidate.score() - top) / TEMPERATURE) / sum;
            for (var evidence : candidate.evidence()) {
                shares.merge(evidence, share, Double::sum);
            }
        }
        return shares;
    }

    private static List<Candidate> best(List<Candidate> candidates) {
        return candidates.subList(0, Math.min(BEST, candidates.size()));
    }
}
