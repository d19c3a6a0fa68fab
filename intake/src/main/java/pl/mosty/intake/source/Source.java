package pl.mosty.intake.source;

/// What came of reading a file: its text, or why there is none.
public sealed interface Source permits SourceText, Refusal {

    /// The file's name as it was given.
    String name();
}
