package pl.mosty.app.register.form;

import java.util.Collection;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.audit.Actor;

/// A form was corrected; whoever stored the name in words mends them in the same transaction.
///
/// @param before the city's corrections without it, with the one it replaces
public record FormCorrected(
        CityId city, CorrectedForm form, Collection<CorrectedForm> before, Actor actor) {}
