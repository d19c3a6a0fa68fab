package pl.mosty.app.register.agreement;

import com.fasterxml.jackson.annotation.JsonValue;

/// A declared number within a city's register.
public record ClaimId(@JsonValue long value) {}
