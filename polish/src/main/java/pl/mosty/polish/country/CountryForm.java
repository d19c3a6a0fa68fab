package pl.mosty.polish.country;

/// Which of its names a country goes by.
public enum CountryForm {
    /// `Dania`
    SHORT,
    /// `Królestwo Danii`; the short name where a state has no other one
    OFFICIAL,
    /// `USA`, `Anglia`, `Stany Zjednoczone Ameryki Północnej`, `Republika Estonii`
    ALIAS,
    /// `duński`
    ADJECTIVE
}
