package pl.mosty.polish.name.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// Geographic names in the nominative, from SGJP.
public final class Places {

    private final Set<String> names = new HashSet<>();

    public Places() {
        try (var in = Objects.requireNonNull(Places.class.getResourceAsStream("places.txt"))) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.startsWith("#")) {
                    names.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean contains(String name) {
        return names.contains(name);
    }
}
