package pl.mosty.polish.name.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// A lemma of a whole name with the best score of the derivations that lead to it.
public record Candidate(
        String lemma,
        List<Evidence> evidence,
        double score,
        @Nullable Case grammaticalCase,
        @Nullable Gender gender) {

    public Candidate plus(double points) {
        return new Candidate(lemma, evidence, score + points, grammaticalCase, gender);
    }
}
