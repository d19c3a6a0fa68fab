package pl.mosty.app.register.person;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Gender;

/// A person of record.
///
/// @param slug names the person in addresses, and stays when the name is corrected
/// @param version grows with every change; see {@link People#change}
public record Person(PersonId id, String slug, PersonDetails details, int version) {

    public String name() {
        return details.name();
    }

    public @Nullable Gender gender() {
        return details.gender();
    }
}
