package pl.mosty.app.register.person;

import com.fasterxml.jackson.annotation.JsonValue;

/// A post within a city's register.
public record PostId(@JsonValue long value) {}
