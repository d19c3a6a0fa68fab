package pl.mosty.app.register.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a partner.
///
/// @param names in order of time, exactly one of them in force
/// @param aliases other spellings met in sources
/// @param country ISO 3166-1 alpha-2 (`XK` for Kosovo), null for a network of many countries
public record PartnerDetails(
        PartnerKind kind,
        List<PartnerName> names,
        List<String> aliases,
        @Nullable String country,
        @Nullable Coordinates place) {

    /// @throws IllegalArgumentException unless exactly one name is in force
    public PartnerDetails {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        if (names.stream().filter(PartnerName::isInForce).count() != 1) {
            throw new IllegalArgumentException("a partner has one name in force: " + names);
        }
    }

    public static PartnerDetails named(String name, PartnerKind kind, @Nullable String country) {
        return new PartnerDetails(
                kind, List.of(PartnerName.inForce(name)), List.of(), country, null);
    }

    /// The name in force.
    public String name() {
        return names.stream().filter(PartnerName::isInForce).findFirst().orElseThrow().name();
    }
}
