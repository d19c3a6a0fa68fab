package pl.mosty.polish.office;

/// What an office serves.
public enum OfficeKind {
    STATE,
    EUROPE,
    DIPLOMAT,
    CONSUL,
    REGION,
    COUNTY,
    CITY,
    COUNCIL,
    ADMINISTRATION,
    INSTITUTION,
    CHURCH;

    /// Whether it represents a state abroad.
    public boolean isDiplomatic() {
        return this == DIPLOMAT || this == CONSUL;
    }
}
