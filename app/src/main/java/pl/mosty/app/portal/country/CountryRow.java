package pl.mosty.app.portal.country;

/// A country in a list.
///
/// @param code ISO 3166-1 alpha-2
/// @param partners those that the public may see
/// @param activities published ones
public record CountryRow(String code, int partners, int activities) {}
