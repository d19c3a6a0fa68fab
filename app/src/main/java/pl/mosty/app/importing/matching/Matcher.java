package pl.mosty.app.importing.matching;

import java.util.List;

/// The names a city's register knows at one moment.
///
/// @param partners networks and organisations among them
public record Matcher(List<Known> partners, List<Known> people, List<Known> projects) {

    public Match partner(String name) {
        return Names.match(name, partners);
    }

    public Match person(String name) {
        return Names.match(name, people);
    }

    public Match project(String name) {
        return Names.match(name, projects);
    }
}
