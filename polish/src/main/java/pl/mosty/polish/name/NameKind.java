package pl.mosty.polish.name;

/// What a name stands for; it tells how much of the name inflects.
public enum NameKind {
    PERSON,
    PLACE,
    ORGANISATION,
    OTHER
}
