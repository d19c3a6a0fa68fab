package pl.mosty.app.register.person;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.partner.PartnerId;

/// An office and what it represents: a state, a partner, or (neither) the city itself.
///
/// @param office in the nominative without what it represents: `Ambasador`, `Nadburmistrz`
/// @param country ISO 3166-1 alpha-2 of the state it represents, or null
/// @param partner the partner it represents, or null
/// @param partnerName that partner's name in force
/// @param seat where the office sits in the nominative (`Wrocław`), or null
public record Post(
        PostId id,
        String slug,
        String office,
        @Nullable String country,
        @Nullable PartnerId partner,
        @Nullable String partnerName,
        @Nullable String seat) {

    public PostDetails details() {
        return new PostDetails(office, country, partner, seat);
    }
}
