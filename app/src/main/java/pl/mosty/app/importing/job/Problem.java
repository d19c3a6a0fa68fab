package pl.mosty.app.importing.job;

/// Why a file could not be read in.
public enum Problem {
    /// The reader says why, in words.
    REFUSED,
    YEAR_UNKNOWN,
    NOTHING_READ,
    /// A fault of the program, which the log tells.
    FAULT
}
