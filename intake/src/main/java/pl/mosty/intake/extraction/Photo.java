package pl.mosty.intake.extraction;

import org.jspecify.annotations.Nullable;

/// A photograph block: caption, alternative text and source are three different things.
///
/// @param illustrates index of the activity in {@link Extraction#activities()}, or null
/// @param illustratesMembership index of the membership in {@link Extraction#memberships()}, or
///   null
public record Photo(
        Evidence evidence,
        @Nullable String caption,
        @Nullable String alt,
        @Nullable String source,
        @Nullable Integer illustrates,
        @Nullable Integer illustratesMembership) {}
