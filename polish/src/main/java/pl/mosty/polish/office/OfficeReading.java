package pl.mosty.polish.office;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// One way of taking the printed form of an office.
///
/// @param gender masculine personal or feminine; null of several people who need not all be women
/// @param byNoun whether a feminine noun says it that official writing does without: `ambasadorka`
public record OfficeReading(
        @Nullable Gender gender, boolean plural, boolean byNoun, Set<Case> cases) {

    public OfficeReading {
        cases = Collections.unmodifiableSet(EnumSet.copyOf(cases));
    }

    // written out: the one that the compiler makes is linked anew by each start that asks for it
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficeReading reading
                && gender == reading.gender
                && plural == reading.plural
                && byNoun == reading.byNoun
                && cases.equals(reading.cases);
    }

    @Override
    public int hashCode() {
        return cases.hashCode();
    }
}
