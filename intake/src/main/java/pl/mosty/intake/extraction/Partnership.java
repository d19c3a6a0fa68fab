package pl.mosty.intake.extraction;

import org.jspecify.annotations.Nullable;

/// A partner that the text names as the own unit's.
///
/// @param kind city, county, region or other, as the text or its name tells
/// @param country ISO 3166-1 alpha-2, or null
/// @param since ISO date cut to its precision, or null
/// @param ended true where the text says that the agreement ended
public record Partnership(
        Evidence evidence,
        String partner,
        PartnerKind kind,
        @Nullable String country,
        @Nullable String since,
        boolean ended) {

    /// What kind of local government a partner is.
    public enum PartnerKind {
        CITY,
        COUNTY,
        REGION,
        OTHER
    }
}
