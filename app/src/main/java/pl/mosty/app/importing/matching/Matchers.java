package pl.mosty.app.importing.matching;

import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.project.Projects;

/// Takes the names from the register.
@Component
public class Matchers {

    private final Partners partners;
    private final People people;
    private final Projects projects;

    Matchers(Partners partners, People people, Projects projects) {
        this.partners = partners;
        this.people = people;
        this.projects = projects;
    }

    public Matcher of(CityId city) {
        return Matcher.of(partners.list(city), people.list(city), projects.list(city));
    }
}
