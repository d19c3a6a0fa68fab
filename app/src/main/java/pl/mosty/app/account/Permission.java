package pl.mosty.app.account;

import org.jspecify.annotations.Nullable;

/// Who may open a page.
public enum Permission {
    /// Everybody, signed in or not.
    PUBLIC,
    EDITOR,
    HEAD,
    ADMIN;

    /// @param user null when nobody is signed in
    boolean allows(@Nullable SignedIn user) {
        return switch (this) {
            case PUBLIC -> true;
            case EDITOR -> user != null && user.role().includes(Role.EDITOR);
            case HEAD -> user != null && user.role().includes(Role.HEAD);
            case ADMIN -> user != null && user.role().includes(Role.ADMIN);
        };
    }
}
