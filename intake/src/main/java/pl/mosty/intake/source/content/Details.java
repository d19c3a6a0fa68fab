package pl.mosty.intake.source.content;

import org.jspecify.annotations.Nullable;

/// What the file says of itself beside its text.
///
/// @param year that its title names, else in which it was written; null where it says neither
public record Details(@Nullable String title, @Nullable Integer year) {

    public static final Details NONE = new Details(null, null);
}
