package pl.mosty.intake.extraction;

/// What an activity was; the names in lower case are those of the command line's contract.
public enum ActivityKind {
    DIPLOMATIC_MEETING,
    VISIT_OUT,
    VISIT_IN,
    MEETING,
    EVENT,
    PROJECT_EVENT,
    MEMBERSHIP_EVENT,
    OTHER
}
