package pl.mosty.polish.name.paradigm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// All paradigms, found by the ending of a form or of a nominative.
public final class Paradigms {

    /// One paradigm's case that a form may stand in.
    public record Reading(Paradigm paradigm, Case grammaticalCase, String ending) {}

    private static final int LONGEST_ENDING = 7;

    private final List<Paradigm> all;
    private final Map<String, List<Reading>> byEnding = new HashMap<>();

    public Paradigms() {
        all = ParadigmSource.read().stream().flatMap(rule -> rule.paradigms().stream()).toList();
        for (var paradigm : all) {
            for (var grammaticalCase : Case.values()) {
                for (var ending : paradigm.endingsOf(grammaticalCase)) {
                    byEnding.computeIfAbsent(ending, _ -> new ArrayList<>())
                            .add(new Reading(paradigm, grammaticalCase, ending));
                }
            }
        }
    }

    /// Every way to read a form backwards. The caller still has to ask whether the paradigm fits
    /// the lemma.
    public List<Reading> readings(String form) {
        var found = new ArrayList<Reading>();
        for (int length = 1; length < Math.min(form.length(), LONGEST_ENDING + 1); length++) {
            found.addAll(byEnding.getOrDefault(form.substring(form.length() - length), List.of()));
        }
        return found;
    }

    /// The paradigm with the longest ending that a nominative of the given gender follows.
    public Optional<Paradigm> find(String lemma, @Nullable Gender gender, boolean plural) {
        return all.stream()
                .filter(p ->
                        !p.readOnly() && p.plural() == plural && p.allows(gender) && p.fits(lemma))
                .reduce((one, other) ->
                        other.lemmaEnding().length() > one.lemmaEnding().length() ? other : one);
    }
}
