package pl.mosty.app.importing.matching;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
/// thousands of names each; what they are at this moment is asked every time. Nothing is locked
/// meanwhile, as whoever asks may hold a connection that others wait for: two that ask at once may
/// read the same.
@Component
public class Matchers {

    private static final int MOST_CITIES = 32;
    private static final Fingerprint EMPTY = new Fingerprint(0, 0, 0);
    private final Partners partners;
    private final People people;
    private final Projects projects;
    private final Fingerprints fingerprints;
    private final Map<CityId, City> cities = new ConcurrentHashMap<>();

    private record City(KnownNames partners, KnownNames people, KnownNames projects) {

        static final City NEW = new City(KnownNames.NONE, KnownNames.NONE, KnownNames.NONE);
    }

    Matchers(Partners partners, People people, Projects projects, Fingerprints fingerprints) {
        this.partners = partners;
        this.people = people;
        this.projects = projects;
        this.fingerprints = fingerprints;
    }

    public Matcher of(CityId city) {
        var now = read(city, cities.getOrDefault(city, City.NEW));
        if (cities.size() >= MOST_CITIES && !cities.containsKey(city)) {
            cities.clear();
        }
        cities.put(city, now);
        return new Matcher(now.partners.known(), now.people.known(), now.projects.known());
    }

    private City read(CityId city, City seen) {
        var now =
                fingerprints.of(
                        city, seen.partners.last(), seen.people.last(), seen.projects.last());
        return new City(
                seen.partners.at(
                        now.getOrDefault(RecordKind.PARTNER, EMPTY),
                        last ->
                                partners.listAfter(city, new PartnerId(last)).stream()
                                        .map(Known::of)
                                        .toList()),
                seen.people.at(
                        now.getOrDefault(RecordKind.PERSON, EMPTY),
                        last ->
                                people.listAfter(city, new PersonId(last)).stream()
                                        .map(Known::of)
                                        .toList()),
                seen.projects.at(
                        now.getOrDefault(RecordKind.PROJECT, EMPTY),
                        last ->
                                projects.list(city).stream()
                                        .filter(it -> it.id().value() > last)
                                        .map(Known::of)
                                        .toList()));
    }
}
