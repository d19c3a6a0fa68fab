package pl.mosty.app.register.outline;

import com.fasterxml.jackson.annotation.JsonValue;

/// A section of an outline within a city's register.
public record SectionId(@JsonValue long value) {}
