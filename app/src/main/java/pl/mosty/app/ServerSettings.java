package pl.mosty.app;

/// @param port of the web server on 127.0.0.1; 0 takes any free one
/// @param cityName of the city that an empty database is made for
public record ServerSettings(int port, DatabaseSettings database, String cityName) {}
