package pl.mosty.app.importing.matching;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Fingerprint;
import pl.mosty.app.register.Fingerprints;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.project.Projects;

/// Takes the names from the register. They are kept, so that thousands of decisions do not read
/// thousands of names each; what they are at this moment is asked every time.
@Component
public class Matchers {

    private static final int MOST_CITIES = 32;
    private final Partners partners;
    private final People people;
    private final Projects projects;
    private final Fingerprints fingerprints;
    private final LinkedHashMap<CityId, City> cities = new LinkedHashMap<>();

    private record City(FollowedNames partners, FollowedNames people, FollowedNames projects) {}

    Matchers(Partners partners, People people, Projects projects, Fingerprints fingerprints) {
        this.partners = partners;
        this.people = people;
        this.projects = projects;
        this.fingerprints = fingerprints;
    }

    public Matcher of(CityId city) {
        City names;
        synchronized (cities) {
            names = cities.computeIfAbsent(city, this::read);
            if (cities.size() > MOST_CITIES) {
                cities.pollFirstEntry();
            }
        }
        synchronized (names) {
            var now = fingerprints.of(city);
            return new Matcher(
                    names.partners().at(now.getOrDefault(RecordKind.PARTNER, Fingerprint.NONE)),
                    names.people().at(now.getOrDefault(RecordKind.PERSON, Fingerprint.NONE)),
                    names.projects().at(now.getOrDefault(RecordKind.PROJECT, Fingerprint.NONE)));
        }
    }

    private City read(CityId city) {
        return new City(
                new FollowedNames(last ->
                        partners.listAfter(city, new PartnerId(last)).stream()
                                .map(it -> new FollowedNames.Row(Known.of(it), it.version()))
                                .toList()),
                new FollowedNames(last ->
                        people.listAfter(city, new PersonId(last)).stream()
                                .map(it -> new FollowedNames.Row(Known.of(it), it.version()))
                                .toList()),
                new FollowedNames(last ->
                        projects.list(city).stream()
                                .filter(it -> it.id().value() > last)
                                .map(it -> new FollowedNames.Row(Known.of(it), it.version()))
                                .toList()));
    }
}
