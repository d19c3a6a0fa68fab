package pl.mosty.app.register.person;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.polish.inflection.Gender;

/// A person's name or gender was corrected; whoever stored the name in words mends them in the same
/// transaction.
public record PersonCorrected(
        CityId city, PersonId person, String name, @Nullable Gender gender, Actor actor) {}
