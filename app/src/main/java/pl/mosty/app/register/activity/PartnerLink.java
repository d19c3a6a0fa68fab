package pl.mosty.app.register.activity;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerKind;

/// A partner that takes part, under its name in force.
public record PartnerLink(
        PartnerId id, String name, String slug, PartnerKind kind, @Nullable String country) {}
