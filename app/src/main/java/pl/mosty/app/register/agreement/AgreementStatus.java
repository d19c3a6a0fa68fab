package pl.mosty.app.register.agreement;

import org.jspecify.annotations.Nullable;

/// How an agreement stood from a date on.
///
/// @param since ISO 8601 cut to its precision, or null when not known
/// @param reason why, in the office's words, or null
public record AgreementStatus(Status status, @Nullable String since, @Nullable String reason) {

    /// Whether an agreement is lived.
    public enum Status {
        ACTIVE,
        DORMANT,
        SUSPENDED,
        ENDED
    }
}
