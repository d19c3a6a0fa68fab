package pl.mosty.app.importing.job;

/// How far the reading of a file has come.
public enum JobState {
    QUEUED,
    READING,
    READY,
    FAILED,
    /// The server ended while it was being read; it begins again when somebody asks.
    INTERRUPTED;

    /// True while it goes on by itself.
    public boolean isUnderWay() {
        return this == QUEUED || this == READING;
    }
}
