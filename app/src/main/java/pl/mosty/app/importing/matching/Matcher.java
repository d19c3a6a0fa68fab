package pl.mosty.app.importing.matching;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.person.Person;
import pl.mosty.app.register.project.Project;

/// The names a city's register knows at one moment.
///
/// @param partners networks and organisations among them
public record Matcher(List<Known> partners, List<Known> people, List<Known> projects) {

    public static Matcher of(List<Partner> partners, List<Person> people, List<Project> projects) {
        return new Matcher(
                partners.stream().map(Matcher::known).toList(),
                people.stream().map(Matcher::known).toList(),
                projects.stream()
                        .map(it -> new Known(it.id().value(), it.name(), List.of(it.name())))
                        .toList());
    }

    public Match partner(String name) {
        return Names.match(name, partners);
    }

    public Match person(String name) {
        return Names.match(name, people);
    }

    public Match project(String name) {
        return Names.match(name, projects);
    }

    private static Known known(Partner partner) {
        var spellings = new ArrayList<>(partner.details().aliases());
        partner.names().stream().map(PartnerName::name).forEach(spellings::add);
        return new Known(partner.id().value(), partner.name(), spellings);
    }

    private static Known known(Person person) {
        var spellings = new ArrayList<>(person.details().aliases());
        spellings.add(person.name());
        return new Known(person.id().value(), person.name(), spellings);
    }
}
