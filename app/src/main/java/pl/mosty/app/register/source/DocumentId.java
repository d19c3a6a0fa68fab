package pl.mosty.app.register.source;

import com.fasterxml.jackson.annotation.JsonValue;

/// A source document within a city's register.
public record DocumentId(@JsonValue long value) {}
