package pl.mosty.polish.name.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Geographic names in the nominative, from SGJP.
public final class Places {

    private final Set<String> names;

    public Places() {
        try (var in = Objects.requireNonNull(Places.class.getResourceAsStream("places.txt"))) {
            names =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean contains(String name) {
        return names.contains(name);
    }
}
