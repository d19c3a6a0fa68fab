package pl.mosty.app.register.activity;

/// Whose eyes a list is for.
public enum Visibility {
    /// What is published, for everybody.
    PUBLIC,
    /// What is reviewed or published, for the office and its report.
    OFFICE
}
