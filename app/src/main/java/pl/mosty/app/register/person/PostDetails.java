package pl.mosty.app.register.person;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.partner.PartnerId;

/// What makes a post this one and no other; see {@link Post}.
public record PostDetails(
        String office,
        @Nullable String country,
        @Nullable PartnerId partner,
        @Nullable String seat) {

    /// @throws IllegalArgumentException for a blank office
    public PostDetails {
        if (office.isBlank()) {
            throw new IllegalArgumentException("a post without an office");
        }
    }
}
