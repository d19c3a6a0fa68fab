package pl.mosty.polish.date;

/// How much of a date the source gives.
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
