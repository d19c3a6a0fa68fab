package pl.mosty.app.register;

/// The kinds of records that have an identity of their own in the register.
public enum RecordKind {
    PARTNER,
    AGREEMENT,
    CLAIM,
    PERSON,
    POST,
    ACTIVITY,
    PROJECT,
    MEMBERSHIP,
    PHOTO,
    SECTION,
    HOUSE_STYLE,
    FORM
}
