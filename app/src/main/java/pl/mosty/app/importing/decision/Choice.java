package pl.mosty.app.importing.decision;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.partner.PartnerKind;

/// What a person decided a name means.
public sealed interface Choice {

    /// A record that the register does not know yet.
    ///
    /// @param kind of a new partner, or null to go by the draft
    record New(@Nullable PartnerKind kind) implements Choice {}

    /// A known record, under its id.
    record Known(long id) implements Choice {}
}
