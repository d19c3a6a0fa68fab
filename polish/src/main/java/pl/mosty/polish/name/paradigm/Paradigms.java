package pl.mosty.polish.name.paradigm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.weight.Hash;
import pl.mosty.polish.name.weight.Label;

/// All paradigms, found by the ending of a form or of a nominative.
public final class Paradigms {

    /// Takes one nominative that a form may belong to.
    public interface Undone {

        /// @param slots where the form stands then
        /// @param rule the first of the paradigms that lead to it
        void accept(String lemma, long slots, Label rule);
    }

    private static final int PLACES = 1 << 12;

    private final List<Paradigm> all = new ArrayList<>();

    /// By the hash of the ending's letters from the last to the first. An ending that only
    /// continues to longer ones has no changes.
    private final long[] keys = new long[PLACES];

    private final EndingChange[][] changes = new EndingChange[PLACES][];

    public Paradigms() {
        var byEnding = new LinkedHashMap<String, Map<String, EndingChange>>();
        for (var rule : ParadigmSource.read()) {
            var label = Label.of(rule.id());
            for (var paradigm : rule.paradigms()) {
                all.add(paradigm);
                addTo(byEnding, paradigm, label);
            }
        }
        for (var ending : byEnding.entrySet()) {
            ending.getValue().values().forEach(EndingChange::settle);
            put(ending.getKey(), ending.getValue().values().toArray(new EndingChange[0]));
        }
    }

    private void addTo(
            Map<String, Map<String, EndingChange>> byEnding, Paradigm paradigm, Label rule) {
        var lemmaEnding = paradigm.lemmaEnding();
        for (var grammaticalCase : Case.values()) {
            for (var ending : paradigm.endingsOf(grammaticalCase)) {
                if (grammaticalCase == Case.NOMINATIVE || ending.equals(lemmaEnding)) {
                    continue;
                }
                var byLemma = byEnding.get(ending);
                if (byLemma == null) {
                    byLemma = new LinkedHashMap<>();
                    byEnding.put(ending, byLemma);
                }
                var change = byLemma.get(lemmaEnding);
                if (change == null) {
                    change = new EndingChange(lemmaEnding);
                    byLemma.put(lemmaEnding, change);
                }
                change.add(all.size(), paradigm, paradigm.slots(grammaticalCase), rule);
            }
        }
    }

    private void put(String ending, EndingChange[] undone) {
        long hash = Hash.EMPTY;
        for (int i = ending.length() - 1; i >= 0; i--) {
            hash = Hash.with(hash, ending.charAt(i));
            int place = place(hash);
            keys[place] = hash;
            if (changes[place] == null) {
                changes[place] = new EndingChange[0];
            }
        }
        changes[place(hash)] = undone;
    }

    private int place(long hash) {
        int place = (int) (hash ^ (hash >>> 32)) & (PLACES - 1);
        while (keys[place] != 0 && keys[place] != hash) {
            place = (place + 1) & (PLACES - 1);
        }
        return place;
    }

    /// Shows every nominative that a form may belong to; one may be shown twice.
    public void undo(String form, Undone undone) {
        long hash = Hash.EMPTY;
        for (int stem = form.length() - 1; stem > 0; stem--) {
            hash = Hash.with(hash, form.charAt(stem));
            int place = place(hash);
            if (keys[place] == 0) {
                return;
            }
            for (var change : changes[place]) {
                change.undo(form, stem, undone);
            }
        }
    }

    /// The paradigm with the longest ending that a nominative of the given gender follows.
    public Optional<Paradigm> find(String lemma, @Nullable Gender gender, boolean plural) {
        Paradigm found = null;
        for (var paradigm : all) {
            if (!paradigm.readOnly()
                    && paradigm.plural() == plural
                    && paradigm.allows(gender)
                    && paradigm.fits(lemma)
                    && (found == null
                            || paradigm.lemmaEnding().length() > found.lemmaEnding().length())) {
                found = paradigm;
            }
        }
        return Optional.ofNullable(found);
    }
}
