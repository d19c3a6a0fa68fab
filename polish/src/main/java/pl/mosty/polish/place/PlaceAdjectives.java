package pl.mosty.polish.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.mosty.polish.declension.Adjectives;

/// Adjectives of cities and regions, and the places back from any form of an adjective.
///
/// Forwards any name can be asked; backwards only names that are told beforehand, since the same
/// adjective may be of several (`bielski` of Bielsko-Biała, Bielsk Podlaski and Bielsk).
public final class PlaceAdjectives {

    private final Map<String, List<String>> places = new HashMap<>();

    private PlaceAdjectives() {}

    /// The adjective of a place; empty where neither the dictionary nor a rule has one (`Espoo`).
    ///
    /// @param place its Polish name in the nominative
    public static Optional<PlaceAdjective> of(String place) {
        return AdjectiveFinder.shared().find(place);
    }

    /// Knows the adjectives of these places.
    public static PlaceAdjectives over(Collection<String> names) {
        var adjectives = new PlaceAdjectives();
        for (var name : names) {
            of(name).ifPresent(adjectives::add);
        }
        return adjectives;
    }

    private void add(PlaceAdjective adjective) {
        for (var form : Adjectives.forms(adjective.lemma()).keySet()) {
            var named = places.computeIfAbsent(form, _ -> new ArrayList<>(1));
            if (!named.contains(adjective.place())) {
                named.add(adjective.place());
            }
        }
    }

    /// The places that a form can be of, in the order in which they were told: `zielonogórskiej` of
    /// Zielona Góra.
    public List<String> places(String form) {
        return List.copyOf(places.getOrDefault(form.toLowerCase(Locale.ROOT), List.of()));
    }
}
