package pl.mosty.intake.extraction;

import org.jspecify.annotations.Nullable;

/// Membership of a network or organisation.
///
/// @param organisation its present name
/// @param renamedFrom its name before, or null
/// @param renamedYear null where it was not renamed or the text gives no year
public record Membership(
        Evidence evidence,
        String organisation,
        @Nullable String renamedFrom,
        @Nullable Integer renamedYear,
        int section) {}
