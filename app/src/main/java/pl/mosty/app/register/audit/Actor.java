package pl.mosty.app.register.audit;

import org.jspecify.annotations.Nullable;

/// Who changes the register: a signed-in account's name, or the command line.
///
/// @param operation what the changes belong to, or null for a change of its own
public record Actor(String name, @Nullable OperationId operation) {

    /// @throws IllegalArgumentException for a blank name
    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor without a name");
        }
    }

    public Actor(String name) {
        this(name, null);
    }

    public Actor in(OperationId begun) {
        return new Actor(name, begun);
    }
}
