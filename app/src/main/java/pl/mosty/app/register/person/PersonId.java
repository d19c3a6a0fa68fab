package pl.mosty.app.register.person;

import com.fasterxml.jackson.annotation.JsonValue;

/// A person within a city's register.
public record PersonId(@JsonValue long value) {}
