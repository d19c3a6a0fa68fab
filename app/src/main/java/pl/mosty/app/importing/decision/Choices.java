package pl.mosty.app.importing.decision;

import java.util.Map;
import java.util.Optional;

/// The choices of one decision, by name and what it names.
public record Choices(Map<Name, Choice> byName) {

    public static final Choices NONE = new Choices(Map.of());

    public Choices {
        byName = Map.copyOf(byName);
    }

    public Optional<Choice> find(NameKind kind, String name) {
        return Optional.ofNullable(byName.get(new Name(kind, name)));
    }

    /// A name as the draft has it.
    public record Name(NameKind kind, String name) {}

    /// What a name names; a network is a partner.
    public enum NameKind {
        PERSON,
        PARTNER
    }
}
