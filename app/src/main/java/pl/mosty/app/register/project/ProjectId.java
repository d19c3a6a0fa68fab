package pl.mosty.app.register.project;

import com.fasterxml.jackson.annotation.JsonValue;

/// A project within a city's register.
public record ProjectId(@JsonValue long value) {}
