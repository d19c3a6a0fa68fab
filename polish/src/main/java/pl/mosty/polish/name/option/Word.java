package pl.mosty.polish.name.option;

import java.util.List;

/// A printed word with everything that can be said of it before its neighbours are looked at.
///
/// @param gapAfter what stands between it and the next word
public record Word(
        String form, String lower, String gapAfter, WordFacts facts, List<Option> options) {

    /// Whether the dictionary would let the word inflect with the ones before it.
    public boolean couldAgree(long slots) {
        for (var option : options) {
            if ((option.source() == Option.Source.KNOWN || option.source() == Option.Source.COMMON)
                    && (option.slots() & slots) != 0) {
                return true;
            }
        }
        return false;
    }
}
