package pl.mosty.report.chapter;

import pl.mosty.polish.country.preposition.CountryPrepositions;

/// How an office writes what is generated from fields.
///
/// @param countryNames whether a representative is the `Ambasador Królestwa Danii` or `Danii`
/// @param inPoland whether heads of mission are accredited `w Polsce` in so many words
/// @param order whether the office or the name comes first
/// @param women whether a woman is the `Ambasador` or the `Ambasadorka`
/// @param prepositions whether something happened `na Ukrainie` or `w Ukrainie`
/// @param ties the words that keep the next one on their line
public record HouseStyle(
        CountryNames countryNames,
        boolean inPoland,
        NameOrder order,
        WomensOffices women,
        CountryPrepositions prepositions,
        Ties ties) {

    public static final HouseStyle USUAL =
            new HouseStyle(
                    CountryNames.OFFICIAL,
                    true,
                    NameOrder.OFFICE_FIRST,
                    WomensOffices.OFFICIAL,
                    CountryPrepositions.AS_WRITTEN,
                    Ties.USUAL);

    /// The usual style with the habits that a chapter of the office shows: what is told from no
    /// field is learned from its words.
    public static HouseStyle in(String text) {
        return new HouseStyle(
                USUAL.countryNames,
                USUAL.inPoland,
                USUAL.order,
                WomensOffices.in(text),
                CountryPrepositions.in(text),
                Ties.in(text));
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
