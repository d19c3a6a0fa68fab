package pl.mosty.polish.scan;

/// What lies between a token and the one before it.
public enum Gap {
    /// Nothing: the two touch.
    NONE,
    /// Spaces of any kind, within the line.
    SPACE,
    /// One line break.
    LINE,
    /// An empty line, or the start of the text: no phrase goes on across it.
    BREAK
}
