package pl.mosty.app.register.partner;

/// What a partner is. A city's partner cities are those of kind CITY with a partnership agreement.
public enum PartnerKind {
    CITY,
    COUNTY,
    REGION,
    STATE,
    MISSION,
    INSTITUTION,
    NETWORK,
    ORGANISATION
}
