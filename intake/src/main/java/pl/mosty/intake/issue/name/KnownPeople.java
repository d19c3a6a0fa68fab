package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.place.OneLetter;
import pl.mosty.intake.reading.Chars;

/// The people named so far, by given and by family name.
final class KnownPeople {

    private static final int SHORTEST_GIVEN = 4;
    private static final int SHORTEST_FAMILY = 6;
    private final Map<String, Known> byName = new HashMap<>();
    private final Map<String, Map<String, Known>> byFamily = new HashMap<>();
    private final Map<String, Map<String, Known>> byGiven = new HashMap<>();

    /// The first one named elsewhere whose given or family name is one letter apart, the other one
    /// being equal.
    Optional<PersonMention> misspelt(PersonMention person) {
        var name = Name.of(person);
        if (name == null) {
            return Optional.empty();
        }
        var best = nearest(person, null, byFamily.get(name.family), name.given, SHORTEST_GIVEN);
        best = nearest(person, best, byGiven.get(name.given), name.family, SHORTEST_FAMILY);
        return Optional.ofNullable(best).map(Numbered::person);
    }

    /// Those of the same family name.
    List<PersonMention> relatives(PersonMention person) {
        var name = Name.of(person);
        if (name == null) {
            return List.of();
        }
        return byFamily.getOrDefault(name.family, Map.of()).values().stream()
                .map(known -> known.mentions.getFirst().person)
                .toList();
    }

    private static @Nullable Numbered nearest(
            PersonMention person,
            @Nullable Numbered best,
            @Nullable Map<String, Known> sharing,
            String part,
            int shortest) {
        if (sharing == null || part.length() < SHORTEST_GIVEN) {
            return best;
        }
        var first = best;
        for (var entry : sharing.entrySet()) {
            boolean near =
                    part.length() >= shortest
                            && entry.getKey().length() >= shortest
                            && OneLetter.apart(entry.getKey(), part);
            if (near || Folded.alike(entry.getKey(), part)) {
                var found = entry.getValue().elsewhereThan(person);
                if (found != null && (first == null || found.number < first.number)) {
                    first = found;
                }
            }
        }
        return first;
    }

    void add(PersonMention person) {
        var name = Name.of(person);
        if (name == null) {
            return;
        }
        var known = byName.computeIfAbsent(name.given + " " + name.family, _ -> new Known());
        known.add(new Numbered(number++, person));
        byFamily.computeIfAbsent(name.family, _ -> new LinkedHashMap<>()).put(name.given, known);
        byGiven.computeIfAbsent(name.given, _ -> new LinkedHashMap<>()).put(name.family, known);
    }

    private int number;

    private record Name(String given, String family) {

        static @Nullable Name of(PersonMention person) {
            int space = person.name().lastIndexOf(' ');
            return space < 0
                    ? null
                    : new Name(
                            Chars.letters(person.name().substring(0, space)),
                            Chars.letters(person.name().substring(space)));
        }
    }

    private record Numbered(int number, PersonMention person) {}

    /// One name: where it stands first, and where it stands first elsewhere.
    private static final class Known {
        private final List<Numbered> mentions = new ArrayList<>(2);

        void add(Numbered next) {
            if (mentions.isEmpty()
                    || (mentions.size() == 1
                            && !mentions.getFirst().person.span().equals(next.person.span()))) {
                mentions.add(next);
            }
        }

        @Nullable Numbered elsewhereThan(PersonMention person) {
            for (var mention : mentions) {
                if (!mention.person.span().equals(person.span())) {
                    return mention;
                }
            }
            return null;
        }
    }
}
