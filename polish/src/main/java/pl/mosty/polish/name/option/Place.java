package pl.mosty.polish.name.option;

/// Where in a name a word stands, as far as its options depend on it.
///
/// @param first begins the name, so that its capital may be the sentence's
/// @param only it is the whole name
/// @param bare an adjective alone may be meant as one
/// @param dotAfter a dot follows, which may make it an abbreviation
/// @param hyphenAfter a hyphen joins it to the next word
public record Place(
        boolean first, boolean only, boolean bare, boolean dotAfter, boolean hyphenAfter) {

    /// All of it as bits.
    public int bits() {
        return (first ? 1 : 0)
                | (only ? 2 : 0)
                | (bare ? 4 : 0)
                | (dotAfter ? 8 : 0)
                | (hyphenAfter ? 16 : 0);
    }
}
