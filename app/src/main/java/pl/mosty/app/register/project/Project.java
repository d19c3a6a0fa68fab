package pl.mosty.app.register.project;

import org.jspecify.annotations.Nullable;

/// A project of record.
///
/// @param slug names it in addresses
/// @param version grows with every change; see {@link Projects#change}
public record Project(ProjectId id, String slug, ProjectDetails details, int version) {

    public String name() {
        return details.name();
    }

    public @Nullable String programme() {
        return details.programme();
    }
}
