package pl.mosty.app.account;

/// An account within its city.
public record AccountId(CityId city, long value) {}
