package pl.mosty.polish.name;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// One way to read a name.
///
/// @param lemma the name in the nominative, of the same number
/// @param grammaticalCase the case it stands in, or null when it does not show it
/// @param gender null when it does not show it
/// @param confidence from 0 to 1; those of all readings of one name add up to at most 1
public record NameReading(
        String lemma, @Nullable Case grammaticalCase, @Nullable Gender gender, double confidence) {}
