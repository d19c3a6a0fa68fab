package pl.mosty.app.portal.person;

import java.util.List;
import pl.mosty.app.register.person.Person;
import pl.mosty.app.register.person.Tenure;

/// A person in a list.
///
/// @param tenures the earliest first
/// @param activities published ones
public record PersonRow(Person person, List<Tenure> tenures, int activities) {

    public PersonRow {
        tenures = List.copyOf(tenures);
    }
}
