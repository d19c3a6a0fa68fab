package pl.mosty.app.account;

/// What an account may do; each role may all that the ones before it may.
public enum Role {
    /// Records, reviews imports, writes reports.
    EDITOR,
    /// Approves and publishes.
    HEAD,
    /// Keeps the accounts and the city's settings.
    ADMIN;

    boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
