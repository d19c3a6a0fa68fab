package pl.mosty.app.register.photo;

import com.fasterxml.jackson.annotation.JsonValue;

/// A photograph within a city's register.
public record PhotoId(@JsonValue long value) {}
