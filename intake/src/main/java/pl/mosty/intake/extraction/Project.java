package pl.mosty.intake.extraction;

import org.jspecify.annotations.Nullable;

/// A project that the own unit takes part in.
///
/// @param programme such as `URBACT`, or null
/// @param description what the text says of it, or null
public record Project(
        Evidence evidence,
        String name,
        @Nullable String programme,
        @Nullable Span description,
        int section) {}
