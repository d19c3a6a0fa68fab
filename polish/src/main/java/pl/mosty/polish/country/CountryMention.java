package pl.mosty.polish.country;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;

/// A country that a text names, at `[start, end)` in UTF-16 units.
///
/// @param cases those the form can stand for; all of them for one that does not change
/// @param wellFormed false of an official name whose second part does not follow the first:
///   `Wielkiego Księstwa Luksemburg`
/// @param correction how an ill-formed name should read in the case of its first part, else null
public record CountryMention(
        int start,
        int end,
        Country country,
        CountryForm form,
        Set<Case> cases,
        boolean wellFormed,
        @Nullable String correction) {

    public CountryMention {
        cases = Collections.unmodifiableSet(EnumSet.copyOf(cases));
    }
}
