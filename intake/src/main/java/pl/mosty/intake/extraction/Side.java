package pl.mosty.intake.extraction;

/// Whose person it is: of a foreign or diplomatic counterpart, or of the own unit and other Polish
/// bodies.
public enum Side {
    COUNTERPART,
    OWN
}
