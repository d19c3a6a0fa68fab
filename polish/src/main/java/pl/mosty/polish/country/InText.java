package pl.mosty.polish.country;

/// How a name is looked for in texts.
public enum InText {
    FREE,
    /// Only behind a preposition or an office, for it is a person's name too: `Dominika`.
    LED,
    /// Never: the name nearly always means something else, such as the county of Norfolk.
    NONE
}
