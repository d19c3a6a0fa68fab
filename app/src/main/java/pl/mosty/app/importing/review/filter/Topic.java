package pl.mosty.app.importing.review.filter;

/// What proposals are about, as a reviewer looks for them.
public enum Topic {
    MEETING,
    ACTIVITY,
    /// Whatever names people: meetings and activities.
    PEOPLE,
    PARTNER,
    PROJECT,
    MEMBERSHIP,
    SECTION,
    PHOTO,
    MEND
}
