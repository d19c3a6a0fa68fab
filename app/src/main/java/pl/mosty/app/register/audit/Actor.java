package pl.mosty.app.register.audit;

/// Who changes the register: a signed-in account's name, or the command line.
public record Actor(String name) {

    /// @throws IllegalArgumentException for a blank name
    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor without a name");
        }
    }
}
