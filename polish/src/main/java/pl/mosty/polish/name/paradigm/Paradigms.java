package pl.mosty.polish.name.paradigm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Gender;

/// All paradigms read forwards. They are read from their source at the first name written by one;
/// names are read by [Endings].
public final class Paradigms {

    private static final class Holder {
        static final List<Paradigm> ALL = all();
    }

    private static List<Paradigm> all() {
        var all = new ArrayList<Paradigm>();
        for (var rule : ParadigmSource.read()) {
            all.addAll(rule.paradigms());
        }
        return all;
    }

    /// The paradigm with the longest ending that a nominative of the given gender follows.
    public Optional<Paradigm> find(String lemma, @Nullable Gender gender, boolean plural) {
        Paradigm found = null;
        for (var paradigm : Holder.ALL) {
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
