package pl.mosty.app.register.partner;

import org.jspecify.annotations.Nullable;

/// A name and the years in which it was borne.
///
/// @param name in the nominative
/// @param sinceYear null when not known
/// @param untilYear the year in which it was given up, null while it is in force
public record PartnerName(String name, @Nullable Integer sinceYear, @Nullable Integer untilYear) {

    /// @throws IllegalArgumentException for a blank name or an end before the start
    public PartnerName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a partner without a name");
        }
        if (sinceYear != null && untilYear != null && untilYear < sinceYear) {
            throw new IllegalArgumentException("a name given up before it was borne: " + name);
        }
    }

    public static PartnerName inForce(String name) {
        return new PartnerName(name, null, null);
    }

    public boolean isInForce() {
        return untilYear == null;
    }
}
