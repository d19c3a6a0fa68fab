package pl.mosty.app.importing.matching;

import java.util.List;
import java.util.Optional;

/// What a name may mean among the known records.
///
/// @param exact the record that bears the very name
/// @param similar records whose name is near, most likely first; a person decides
public record Match(Optional<Known> exact, List<Known> similar) {

    public Match {
        similar = List.copyOf(similar);
    }

    /// True when no person needs to look: the name is known, or like no known one.
    public boolean isCertain() {
        return exact.isPresent() || similar.isEmpty();
    }
}
