package pl.mosty.intake.place;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A place of the table.
///
/// @param name Polish, in the nominative
/// @param names all spellings, the Polish one first
/// @param country ISO 3166-1 alpha-2, `XK` for Kosovo
/// @param adjective masculine nominative (`heski`), or null
public record Place(
        String name, List<String> names, String country, Kind kind, @Nullable String adjective) {

    public Place {
        names = List.copyOf(names);
    }

    // written out: the one that the compiler makes is linked anew by each start that asks for it
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place
                && kind == place.kind
                && country.equals(place.country)
                && names.equals(place.names)
                && name.equals(place.name)
                && Objects.equals(adjective, place.adjective);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + country.hashCode();
    }

    public boolean polish() {
        return country.equals("PL");
    }

    /// What a place is.
    public enum Kind {
        CITY,

        /// Of the larger table, whose names are weighed by the words around them.
        TOWN,
        REGION,
        COUNTY
    }
}
