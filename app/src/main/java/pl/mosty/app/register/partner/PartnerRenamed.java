package pl.mosty.app.register.partner;

import pl.mosty.app.account.CityId;
import pl.mosty.app.register.audit.Actor;

/// A partner's name in force was corrected; whoever stored the name in words mends them in the same
/// transaction.
public record PartnerRenamed(CityId city, PartnerId partner, String name, Actor actor) {}
