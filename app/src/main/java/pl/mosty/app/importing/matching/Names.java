package pl.mosty.app.importing.matching;

import java.util.Comparator;
import java.util.List;
import pl.mosty.app.register.Likeness;

/// Compares a name with those of known records.
final class Names {

    private Names() {}

    static Match match(String name, List<Known> known) {
        var exact =
                known.stream()
                        .filter(it -> it.spellings().stream().anyMatch(name::equalsIgnoreCase))
                        .findFirst();
        if (exact.isPresent()) {
            return new Match(exact, List.of());
        }
        return new Match(
                exact,
                known.stream()
                        .filter(it ->
                                it.spellings().stream().anyMatch(s -> Likeness.isNear(s, name)))
                        .sorted(Comparator.comparingInt(it -> Likeness.distance(it.name(), name)))
                        .toList());
    }
}
