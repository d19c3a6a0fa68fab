package pl.mosty.app.importing.matching;

import java.util.List;
import pl.mosty.app.register.Likeness;

/// The names that a document tells in proposals which are still open. Two that are like each other
/// may be one, spelled two ways, before the register knows either.
public record Told(List<String> people, List<String> partners) {

    public static final Told NOTHING = new Told(List.of(), List.of());

    public Told {
        people = List.copyOf(people);
        partners = List.copyOf(partners);
    }

    public List<String> peopleLike(String name) {
        return like(name, people);
    }

    public List<String> partnersLike(String name) {
        return like(name, partners);
    }

    private static List<String> like(String name, List<String> names) {
        return names.stream()
                .filter(it -> !it.equalsIgnoreCase(name) && Likeness.isNear(it, name))
                .toList();
    }
}
