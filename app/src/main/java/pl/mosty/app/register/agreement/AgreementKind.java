package pl.mosty.app.register.agreement;

/// What was agreed on.
public enum AgreementKind {
    PARTNERSHIP,
    FRIENDSHIP,
    COUNTY,
    REGION,
    PROJECT,
    LETTER_OF_INTENT
}
