package pl.mosty.intake.rule.person.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pl.mosty.intake.reading.Facet;

/// `name-words.txt`, whose head explains its kinds. Words are asked in small letters.
final class NameWords {

    private static final Map<String, Set<String>> WORDS = read();
    private static final Set<String> PARTICLES = of("particle");
    private static final Set<String> BODIES = of("body");
    private static final Set<String> NONE = of("none");

    /// A word of an organisation's name.
    static final Facet BODY = Facet.of(form -> BODIES.contains(form.lower()));

    static final Facet NO_NAME = Facet.of(form -> NONE.contains(form.lower()));

    private NameWords() {}

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    private static Set<String> of(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    private static Map<String, Set<String>> read() {
        var in = Objects.requireNonNull(NameWords.class.getResourceAsStream("name-words.txt"));
        try (in) {
            var words = new HashMap<String, Set<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .forEach(line ->
                            words.computeIfAbsent(line[0], _ -> new HashSet<>())
                                    .addAll(Arrays.asList(line).subList(1, line.length)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
