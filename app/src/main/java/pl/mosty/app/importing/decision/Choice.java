package pl.mosty.app.importing.decision;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.partner.PartnerKind;

/// What a person decided a name means.
public sealed interface Choice {

    /// A record that the register does not know yet.
    ///
    /// @param kind of a new partner, or null to go by the draft
    record New(@Nullable PartnerKind kind) implements Choice {}

    /// What another name in the same document means, which is a record or becomes one; its spelling
    /// is the one that stays.
    record As(String name) implements Choice {}

    /// A known record, under its id.
    record Known(long id) implements Choice {}
}
