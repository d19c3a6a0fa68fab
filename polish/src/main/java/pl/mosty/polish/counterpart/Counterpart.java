package pl.mosty.polish.counterpart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;

/// A counterpart that is no state, and must not be taken for one.
///
/// @param id stable, in kebab case: `european-commission`
/// @param state ISO 3166-1 code of the state that it belongs to (`DE` of Bavaria) or stands for
///   (`TW`), or null
/// @param names the one that is written first
public record Counterpart(
        String id,
        CounterpartKind kind,
        @Nullable String state,
        String english,
        List<CounterpartName> names) {

    public Counterpart {
        names = List.copyOf(names);
    }

    /// Its usual name.
    public String in(Case grammaticalCase) {
        return names.getFirst().in(grammaticalCase);
    }

    Counterpart and(CounterpartName name) {
        var more = new ArrayList<>(names);
        more.add(name);
        return new Counterpart(id, kind, state, english, more);
    }
}
