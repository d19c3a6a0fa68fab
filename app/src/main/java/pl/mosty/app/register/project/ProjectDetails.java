package pl.mosty.app.register.project;

import org.jspecify.annotations.Nullable;

/// What is recorded of a project.
///
/// @param name as the project calls itself
/// @param programme such as `URBACT`, or null
/// @param role of the city in it (`lider`, `partner`), or null
/// @param description in the office's words, or null
public record ProjectDetails(
        String name,
        @Nullable String programme,
        @Nullable String role,
        @Nullable String description) {

    /// @throws IllegalArgumentException for a blank name
    public ProjectDetails {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a project without a name");
        }
    }
}
