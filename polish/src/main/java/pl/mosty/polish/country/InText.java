package pl.mosty.polish.country;

/// How a name is looked for in texts.
public enum InText {
    FREE,
    /// Not before a capitalised word, for it is a given name too: `Kuba Nowak`, but `ambasador Kuby
    /// Juan Castro`.
    ALONE,
    /// Not behind a capitalised word, for English names are parts of others: `Agnieszka Holland`,
    /// `Air France`, `New Jersey`.
    APART,
    /// Only behind a preposition or an office, for it is a person's name too: `Dominika`.
    LED,
    /// Never: the name nearly always means something else, such as the county of Norfolk.
    NONE
}
