package pl.mosty.polish.name.correction;

import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.NameKind;

/// A form of a name that is right although the library writes or reads another one.
///
/// @param lemma in the nominative; a single word counts in longer names too: `Byrne` in `Patrick
///   Byrne`
/// @param form the whole name, or the single word, in the case
public record NameCorrection(NameKind kind, String lemma, Case grammaticalCase, String form) {

    /// @throws IllegalArgumentException for an empty lemma or form
    public NameCorrection {
        if (lemma.isBlank() || form.isBlank()) {
            throw new IllegalArgumentException("an empty form of " + lemma);
        }
    }

    boolean isWord() {
        return lemma.indexOf(' ') < 0 && form.indexOf(' ') < 0;
    }
}
