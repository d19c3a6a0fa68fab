package pl.mosty.app.importing.review.filter;

/// How far a proposal has come, as a reviewer sees it: what an earlier version of the document had
/// accepted already counts as accepted.
public enum Stand {
    OPEN,
    ACCEPTED,
    REJECTED
}
