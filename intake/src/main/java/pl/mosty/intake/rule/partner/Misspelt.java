package pl.mosty.intake.rule.partner;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.Places;

/// The place that is meant by a name with one letter lost, added or changed.
final class Misspelt {

    private Misspelt() {}

    static @Nullable String country(String printed) {
        var name = printed.substring(printed.lastIndexOf(' ') + 1);
        return Places.standard().similar(name).map(Place::country).orElse(null);
    }
}
