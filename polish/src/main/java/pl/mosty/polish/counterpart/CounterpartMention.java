package pl.mosty.polish.counterpart;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import pl.mosty.polish.inflection.Case;

/// A counterpart that a text names, at `[start, end)` in UTF-16 units. It goes before a country
/// that its words name too: `Tajpej` in the name of an office.
///
/// @param cases those the form can stand for
public record CounterpartMention(int start, int end, Counterpart counterpart, Set<Case> cases) {

    public CounterpartMention {
        cases = Collections.unmodifiableSet(EnumSet.copyOf(cases));
    }
}
