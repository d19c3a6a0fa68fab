package pl.mosty.app.account;

/// Whose records: first in the key of everything that belongs to a city.
public record CityId(long value) {}
