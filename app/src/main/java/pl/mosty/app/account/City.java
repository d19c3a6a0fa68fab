package pl.mosty.app.account;

/// @param name in the nominative, such as `Poznań`
public record City(CityId id, String name) {}
