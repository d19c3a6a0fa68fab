package pl.mosty.intake.extraction;

/// Which way an activity went: abroad, from abroad, at home, or the text does not say.
public enum Direction {
    OUT,
    IN,
    LOCAL,
    NONE
}
