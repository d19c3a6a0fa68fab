package pl.mosty.report.chapter;

/// How an office writes what is generated from fields.
///
/// @param countryNames whether a representative is the `Ambasador Królestwa Danii` or `Danii`
/// @param inPoland whether heads of mission are accredited `w Polsce` in so many words
/// @param order whether the office or the name comes first
/// @param ties the words that keep the next one on their line
public record HouseStyle(CountryNames countryNames, boolean inPoland, NameOrder order, Ties ties) {

    public static final HouseStyle USUAL =
            new HouseStyle(CountryNames.OFFICIAL, true, NameOrder.OFFICE_FIRST, Ties.USUAL);

    public HouseStyle tying(Ties changed) {
        return new HouseStyle(countryNames, inPoland, order, changed);
    }

    /// Which name of a state is written.
    public enum CountryNames {
        OFFICIAL,
        SHORT
    }

    /// What comes first when a person is named with an office.
    public enum NameOrder {
        OFFICE_FIRST,
        NAME_FIRST
    }
}
