package pl.mosty.app.importing.matching;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.person.Person;
import pl.mosty.app.register.project.Project;

/// A record that a name may mean.
///
/// @param name in force
/// @param spellings all its names, former and other ones included
public record Known(long id, String name, List<String> spellings) {

    public Known {
        spellings = List.copyOf(spellings);
    }

    static Known of(Partner partner) {
        var spellings = new ArrayList<>(partner.details().aliases());
        partner.names().stream().map(PartnerName::name).forEach(spellings::add);
        return new Known(partner.id().value(), partner.name(), spellings);
    }

    static Known of(Person person) {
        var spellings = new ArrayList<>(person.details().aliases());
        spellings.add(person.name());
        return new Known(person.id().value(), person.name(), spellings);
    }

    static Known of(Project project) {
        return new Known(project.id().value(), project.name(), List.of(project.name()));
    }
}
